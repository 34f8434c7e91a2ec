/** Sources of the gallery's founding page; facts cite them by their place. Addresses are not real. */
import { source } from './build-facts.ts';

export const sources = [
  source('President of Russia', 'Talks with President of France Emmanuel Macron', '7 Feb 2022', 'primary'),
  source('DTN', 'Macron, Putin hold talks as Ukraine crisis grows', '8 Feb 2022', 'newspaper', {
    carries: 'AP',
  }),
  source('bne IntelliNews', 'Macron readies for possible Putin meeting', '4 Feb 2026', 'newspaper'),
  source('TASS', 'Putin, Macron hold first telephone conversation since 2022', '2 Jul 2025', 'agency'),
  source(
    'Ukrainska Pravda',
    'Putin and Macron speak for the first time in almost three years',
    '1 Jul 2025',
    'newspaper',
  ),
  source('WTOP', 'Three-day ceasefire and prisoner exchange announced', '8 May 2026', 'newspaper', {
    carries: 'AP',
  }),
  source('Élysée', 'Visite de travail de M. Vladimir Poutine', '', 'primary', { language: 'fr' }),
  source('Euronews', 'Péter Magyar sworn in as Hungary’s prime minister', '9 May 2026', 'newspaper'),
  source(
    'Official Journal of the European Union',
    'Regulation establishing the Ukraine Support Loan',
    '24 Feb 2026',
    'gazette',
  ),
  source('Straits Times', 'Ukraine, Russia end second day of talks', '5 Feb 2026', 'newspaper', {
    carries: 'Reuters',
  }),
  source('Xinhua', 'First trilateral talks conclude in Abu Dhabi', '24 Jan 2026', 'agency'),
];
