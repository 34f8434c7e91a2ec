/** Countries whose name is a word, a given name or another place's too: what beside them says that they are meant. */
import { makeBase } from './make.ts';
import { rows } from './rules-base.ts';

const CONTEXT = 'context' as const;
const country = (id: string, ...names: Parameters<typeof makeBase>[0]['subjects'][string]['names']) => ({
  kind: 'place' as const,
  type: 'country',
  country: id,
  names,
});
const base = makeBase({
  subjects: {
    china: country('china', 'China'),
    turkey: country('turkey', 'Türkiye', { text: 'Turkey', needs: CONTEXT }),
    jordan: country('jordan', { text: 'Jordan', needs: CONTEXT }),
    chad: country('chad', { text: 'Chad', needs: CONTEXT }),
    georgia: country('georgia', { text: 'Georgia', needs: CONTEXT }, { text: 'Géorgie', needs: CONTEXT }),
    'georgia-us': {
      kind: 'place',
      type: 'region',
      country: 'us',
      names: [{ text: 'Georgia', needs: CONTEXT }],
      related: ['atlanta'],
    },
    florida: { kind: 'place', type: 'region', country: 'us', names: ['Florida'] },
    atlanta: { kind: 'place', type: 'city', country: 'us', names: ['Atlanta'] },
    grenada: country('grenada', { text: 'Granada', needs: CONTEXT }),
    mali: country(
      'mali',
      { text: 'Малі', needs: CONTEXT },
      { text: 'Грузії', needs: CONTEXT, inflected: true },
    ),
    togo: country('togo', { text: 'Того', needs: CONTEXT }),
    us: country('us', 'United States', { text: 'US', acronym: true }),
    egypt: country('egypt', 'Egypt'),
    france: country('france', 'France'),
    russia: country('russia', 'Russia', 'Russie', 'Rusia'),
    macron: { gender: 'masculine', country: 'france', names: ['Emmanuel Macron', 'Macron'] },
    bardot: { names: ['Brigitte Bardot', 'Bardot'] },
    rail: { kind: 'organisation', names: ['Jordan Rail'] },
    xu: { names: ['Xu Wei', { text: 'Xu', needs: 'full-name-on-page' }] },
    wolfson: { names: ['Chad Wolfson'] },
    nato: { kind: 'organisation', country: 'belgium', names: [{ text: 'NATO', acronym: true }] },
  },
  not: ['Michael Jordan', 'Jordan River', 'New China'],
});

rows(
  'a country that is a word too, at the start of a sentence',
  [
    ['China rejected the plan.', ['China → china']],
    ['China has on Tuesday also rejected the plan.', ['China → china']],
    ['China has on Tuesday last week also then rejected the plan.', []],
    ['China has on Tuesday also then and now rejected the plan.', []],
    ['China cups rejected by the shop.', []],
    ['China, rejected by all.', []],
    ['China Rejects Group is a band.', []],
    ['China sets the table.', []],
    ['China shows the way to France.', ['China → china', 'France → france']],
    ['China shows the way to Bardot.', ['Bardot → bardot']],
    ['China shows the way to Macron.', ['China → china', 'Macron → macron']],
    ['China shows the way to NATO.', ['NATO → nato']],
    ['China’s president is here. China’s border is long.', ['China → china', 'China → china']],
    ['China’s best plates broke.', []],
    ['China’s best plates broke, France’s did not.', ['China → china', 'France → france']],
    ['China’s Xinhua is here.', ['China → china']],
    ['China’s-eye view.', []],
    ['China’s.', []],
    ['China and Russia signed.', ['China → china', 'Russia → russia']],
    ['China, Russia to sign.', ['China → china', 'Russia → russia']],
    ['China-Russia plates.', ['China → china', 'Russia → russia']],
    ['Turkey sandwiches are cheap in France.', ['France → france']],
    ['Turkey is best in France.', ['France → france']],
    ['Turkey is best with what Jordan shows.', []],
  ],
  base,
);

rows(
  'a country that is a word too, within a sentence',
  [
    ['They went to Turkey.', ['Turkey → turkey']],
    ['They like Turkey.', []],
    ['They like Turkey and hear of it in Egypt.', ['Turkey → turkey', 'Egypt → egypt']],
    ['They like Turkey’s best, and hear of it in Egypt.', ['Egypt → egypt']],
    ['They held talks with Turkey. Turkey is late.', ['Turkey → turkey', 'Turkey → turkey']],
    ['They like Turkey’s army. They like Turkey.', ['Turkey → turkey', 'Turkey → turkey']],
  ],
  base,
);

rows(
  'a country that is a given name too',
  [
    ['Officials in Jordan said so.', ['Jordan → jordan']],
    ['The king of Jordan came.', ['Jordan → jordan']],
    ['Friends in Jordan said so.', []],
    ['Officials like Jordan said so.', []],
    ['They sat in Jordan.', []],
    ['They sat in Jordan, far from France.', ['France → france']],
    [
      'They sat in Jordan, far from France and Egypt.',
      ['Jordan → jordan', 'France → france', 'Egypt → egypt'],
    ],
    ['They sat in Jordan’s car, far from France and Egypt.', ['France → france', 'Egypt → egypt']],
    ['They told Jordan of France and Egypt.', ['France → france', 'Egypt → egypt']],
    ['Jordan’s new foreign minister met them.', ['Jordan → jordan']],
    ['Jordan’s red foreign minister met them.', []],
    ['Jordan’s old and new and foreign minister met them.', []],
    ['Jordan Foreign came. The king of Jordan came.', ['Jordan → jordan']],
    ['Jordan minister Xu Wei met them.', ['Xu Wei → xu']],
    ['Jordan’s king came. Jordan said so.', ['Jordan → jordan', 'Jordan → jordan']],
    ['Jordan’s king came. Jordan Xeno said so.', ['Jordan → jordan']],
    ['Jordan said so.', []],
    ['Jordan told France of Egypt.', ['France → france', 'Egypt → egypt']],
    ['The king of Jordan came. “We trust Jordan,” he said.', ['Jordan → jordan', 'Jordan → jordan']],
    ['Egypt, Jordan and France came.', ['Egypt → egypt', 'Jordan → jordan', 'France → france']],
    [
      'The Egypt-Jordan road and the Jordan-Egypt road.',
      ['Egypt → egypt', 'Jordan → jordan', 'Jordan → jordan', 'Egypt → egypt'],
    ],
    ['The Macron-Jordan road is long.', ['Macron → macron']],
    ['Then minister Jordan came.', []],
    ['Macron, Jordan and Bardot came.', ['Macron → macron', 'Bardot → bardot']],
  ],
  base,
);

rows(
  'somebody on the page who bears the name',
  [
    ['Michael Jordan came. Officials in Jordan like it.', []],
    ['Michael Jordan came. The king of Jordan likes it. They told Jordan.', ['Jordan → jordan']],
    ['Michael Jordan came. The king of Jordan likes it. Jordan scored.', ['Jordan → jordan']],
    ['Officials in Jordan like it. Jordan Xeno does not.', []],
    ['Officials in Jordan like it. Jordan, 34, does not.', []],
    ['Officials in Jordan like it. Jordan (34) does not.', []],
    ['Officials in Jordan like it. So does coach Jordan.', []],
    ['Officials in Jordan like Jordan Rail.', ['Jordan → jordan', 'Jordan Rail → rail']],
    ['Xeno Turkey is a drink. Officials with Turkey like it.', ['Turkey → turkey']],
    ['Michael Jordan sat in Jordan, far from France and Egypt.', ['France → france', 'Egypt → egypt']],
    ['Troops in Chad like it. Chad Wolfson does not.', ['Chad Wolfson → wolfson']],
    ['Troops in Chad like it. Xu Wei does not.', ['Chad → chad', 'Xu Wei → xu']],
    // A word is nobody’s name.
    ['New China shops like it. China rejected it.', ['China → china']],
  ],
  base,
);

rows(
  'a country that shares its name with another place',
  [
    ['The prime minister of Georgia came.', ['Georgia → georgia']],
    ['Georgia’s president came. They like Georgia.', ['Georgia → georgia', 'Georgia → georgia']],
    ['Georgia’s governor and elections.', []],
    ['Elections in Georgia come.', []],
    [
      'Elections in Granada come. They go to Granada, France and Egypt.',
      ['Granada → grenada', 'France → france', 'Egypt → egypt'],
    ],
    ['Elections in Granada come, and in the US.', ['US → us']],
    ['The king of Granada came. They like Granada.', ['Granada → grenada']],
    ['They go to Granada, France.', ['France → france']],
    ['They go to Granada or France.', ['Granada → grenada', 'France → france']],
    ['Florida, Georgia and France came.', ['Florida → florida', 'France → france']],
    ['Georgia’s foreign minister met them.', ['Georgia → georgia']],
    ['France, Egypt and Georgia came.', ['France → france', 'Egypt → egypt', 'Georgia → georgia']],
    ['The president of Georgia came to Atlanta.', ['Atlanta → atlanta']],
  ],
  base,
);

rows(
  'countries in headlines',
  [
    ['China Warns The Neighbours', ['China → china']],
    ['China Sets The Table', []],
    ['China Sets The Table For France', ['China → china', 'France → france']],
    ['China’s Xu Wei Warns The Neighbours', ['China → china', 'Xu Wei → xu']],
    ['China’s Cups Break In Pieces', []],
    ['Nobody Cares With China About Plates', []],
    ['From France With China In Mind', ['France → france', 'China → china']],
    ['France Hits China And Others', ['France → france', 'China → china']],
    ['France Wants To Visit China Again', ['France → france', 'China → china']],
    ['France Sees The China Again', ['France → france']],
    ['France And China Agree', ['France → france', 'China → china']],
    ['Jordan Warns The Neighbours', []],
    ['“Best Of China”, By France', ['China → china', 'France → france']],
  ],
  base,
);

rows(
  'countries in other languages',
  [
    ['Le président de la Géorgie et la Russie.', ['Géorgie → georgia', 'Russie → russia'], { lang: 'fr' }],
    ['Les gens de la Géorgie.', [], { lang: 'fr' }],
    ['Rusia y Georgia hablan.', ['Rusia → russia', 'Georgia → georgia'], { lang: 'es' }],
    ['Там президент Грузії сказав.', ['Грузії → mali'], { lang: 'uk' }],
    ['Того дня в Того. Того, хто там, нема.', ['Того → togo'], { lang: 'uk' }],
    ['Там мир Грузії сказав.', [], { lang: 'uk' }],
    ['Бої в Малі тривають. Малі діти.', ['Малі → mali'], { lang: 'uk' }],
  ],
  base,
);

rows('amounts', [['They paid US$5m and US €6m in the US.', ['US → us', 'US → us']]]);
