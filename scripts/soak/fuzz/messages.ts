/** Made-up messages: none is taken for two things. */
import fc from 'fast-check';
import {
  BackgroundToContent,
  ContentToBackground,
  PageToBackground,
  PageToContent,
  SpotRequest,
} from '../../../lib/messages.ts';
import { type Fuzz, must } from './part.ts';

const TYPES = (
  'card count mute panel stop step found show look state switch rule rules pause settings subject search about ' +
  'labels example spot mentions facts'
).split(' ');
const message = fc.oneof(
  fc.anything(),
  fc
    .tuple(
      fc.constantFrom(...TYPES),
      fc.dictionary(
        fc.constantFrom(
          'tabId',
          'site',
          'on',
          'host',
          'rule',
          'rules',
          'change',
          'key',
          'asOf',
          'text',
          'ids',
          'by',
        ),
        fc.anything(),
      ),
    )
    .map(([type, rest]) => ({ ...rest, type })),
);
const UNIONS = [ContentToBackground, BackgroundToContent, PageToContent, PageToBackground, SpotRequest];

export const MESSAGES: Fuzz = {
  name: 'messages',
  share: 0.2,
  property: () =>
    fc.property(message, (value) => {
      const taken = UNIONS.filter((union) => union.safeParse(value).success);
      must(taken.length <= 1, 'a message has one direction');
    }),
};
