/** Made-up YAML: every fault has a line. */
import fc from 'fast-check';
import { readYaml } from '../../../data/yaml.ts';
import { type Fuzz, must } from './part.ts';

const yaml = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'id: x',
        '  - a',
        '- ',
        ': ',
        '\n',
        '&a',
        '*a',
        '<<: *a',
        '!!js/x ',
        '|',
        '>',
        '{',
        '}',
        '[',
        ']',
        '"',
        '\t',
        '---',
        '? ',
        '#',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

export const YAML: Fuzz = {
  name: 'YAML',
  share: 0.05,
  property: () =>
    fc.property(yaml, (value) => {
      const { faults } = readYaml('made-up.yaml', value);
      for (const { line } of faults) must(line >= 1, 'a fault has a line');
    }),
};
