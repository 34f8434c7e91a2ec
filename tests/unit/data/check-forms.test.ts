import { describe, expect, it } from 'vitest';
import { mistakesIn } from './fixture.ts';

const GERMAN = 'data/languages/de.yaml';
const ENDING_S = '[{ for: "masculine, place", endings: "a, t, y", forms: "s" }]';
const german = (leftOut = '') => ({
  [GERMAN]: `formsLeftOut: ${leftOut || '""'}\ninflectsLastWordOnly: true\ninflection: ${ENDING_S}\n`,
});
const person = (id: string, label: string, rest = '') => ({
  [`data/subjects/people/${id}.yaml`]: `id: ${id}\nkind: person\nlabel: ${label}\ndescription: x\ngender: masculine\n${rest}`,
});
const place = (id: string, label: string) => ({
  [`data/subjects/places/${id}.yaml`]: `id: ${id}\nkind: place\nlabel: ${label}\ndescription: x\ntype: city\ncountry: russia\n`,
});
const CURE = 'so it is not looked for: if that is right, add it to formsLeftOut in data/languages/de.yaml';

describe('an inflected form', () => {
  it('that is also a name of somebody else is told of once', () => {
    const files = { ...german(), ...place('samara', 'Samara'), ...person('tom-samaras', 'Tom Samaras') };
    expect(mistakesIn(files)).toEqual([
      `data/subjects/places/samara.yaml:3 warning: label: "Samaras" (de, of "Samara") may be "tom-samaras" too, ${CURE}`,
    ]);
  });

  it('that is a word of the language, too, at the name as it is written', () => {
    const files = {
      [GERMAN]: `neutral: roberts\ninflection: ${ENDING_S}\n`,
      ...person('sam-robert', 'Sam Roberty', 'names:\n  - Robertina\n  - Robert\n'),
    };
    expect(mistakesIn(files)).toEqual([
      `data/subjects/people/sam-robert.yaml:8 warning: names[1]: "Roberts" (de, of "Robert") is a word, ${CURE}`,
    ]);
  });

  it('is no news when the language lists it', () => {
    const files = {
      ...german('Samaras'),
      ...place('samara', 'Samara'),
      ...person('tom-samaras', 'Tom Samaras'),
    };
    expect(mistakesIn(files)).toEqual([]);
  });

  it('may be shared by namesakes', () => {
    const files = {
      ...german(),
      ...person('tom-ort', 'Tom Ort', 'names: [Ort]\n'),
      ...person('sam-ort', 'Sam Ort', 'names: [Ort]\n'),
    };
    expect(mistakesIn(files)).toEqual([]);
  });

  it('that is listed and collides with nothing is to be taken off', () => {
    expect(mistakesIn(german('Nobodys'))).toEqual([
      'data/languages/de.yaml:1 warning: formsLeftOut: "Nobodys" is left out no more: take it off the list',
    ]);
  });
});
