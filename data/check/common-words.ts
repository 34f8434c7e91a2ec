/**
 * Frequent words that begin sentences or headlines with a capital, by language: a name that is one
 * of them needs context. Only words that are, or are likely to become, a name's text matter here;
 * words that case tells apart inside a sentence (china, turkey) are in data/languages/.
 */
const WORDS: Record<string, string> = {
  en: `a about above after again against all also always am an and another any are as at back be because been
    before being below between both but by came can come could day did do does down during each early even ever
    every few first five for former four from get go good great had half has have he her here high him his home
    how however i if in inside into is it its just key last late later leave left less let life like little live
    long look made main major make man many may me meanwhile might mine more most much must my near never new
    next no none nor not nothing now of off often old on once one only open or other our out outside over own
    part past people per right same say says second see seven she should show since six so some still stop such
    take ten than that the their them then there these they this those three through time to today too top two
    under until up upon us use very want was way we week well went were what when where which while white who
    whole whom whose why will with within without word work world year yes yet you your
    act age air apple area arm art bank bill block board body book box call camp care case cause centre center
    chance change chief child church city class clear close club coast cold company control cost council country
    course court cross cut data date deal death defence defense democrat doctor door east economy end energy
    event eye fact faith fall family farm father fear field fight figure fire focus food foot force
    form free friend fund future game gap general girl global gold green ground group guard guardian gulf hand head health
    heart hill history hope hour house human ice idea independent industry issue job journal judge just justice
    king land law lead leader liberal liberty light line list loss love mail march mark market mass master match
    media meeting member mercury message meta mind minister mirror mission model moment money moon month morning
    mother mountain music name nation nature news night nice north note number nurse observer oil orange order
    pace paper park parliament party path peace pen phase phone place plan point police policy poll pool post
    power president press price prime prince private problem product public queen question race radio rain range
    rate reading real record red region report rest result rice rich ring rise river road rock role roll room
    rose rule run safe sale sand save school science sea season seat senate sense service shell ship shot sign
    site sky snow social song sound south space spirit sport spring square staff stage standard star start state
    station step stock stone storm story street strike strong student study summer summit sun system table target
    task team telegraph term test thing threads tide title tower town track trade train transport treaty trial
    trip trust truth union unit university value victory video view village visa voice vote wall war watch water
    wave west wind window winter woman wood young`,
  fr: `à a ai ainsi alors après au aucun aussi autre aux avant avec beaucoup bien bon ce cela celle ces cet cette
    chaque chez ci comme comment contre dans de depuis des deux dès devant dont du elle elles en encore enfin ensuite
    entre est et été être eux face fait fin grand hier ici il ils jamais je jour juste la le les leur libération loin
    lors lui mais maintenant mars même mes mis moi moins mois mon monde ne ni non nos notre nous on or ou où par
    parmi pas pays pendant peu peut place plus point pour pourquoi première près puis quand que quel quelle qui quoi
    sa sans se selon ses si son sont sous sud sur ta tant tel tous tout toute toutes très trois trop un une vers vie
    vingt voici voilà vos votre vous marche croix nord ouest`,
  de: `aber alle allein als also am an ander andere auch auf aus bei beim bereits bis bild da dabei dafür damit dann
    darum das dass dazu dem den denn der des deshalb die dies diese dieser doch dort drei du durch eben ein eine
    einem einen einer eines einst er erst es etwa etwas euer für ganz gegen gestern gut hat heute hier hinter ich ihm
    ihn ihr ihre im in ins ist ja jede jeder jetzt kein keine kaum krieg land laut mal man mehr mein mit morgen nach
    neben nein neue nicht nichts noch nun nur ob oder ohne post rund schon sehr sein seine seit sich sie sind so
    solche sollte sonst spiegel stern tag trotz über um und uns unser unter viel viele vier vom von vor während wann
    war warum was weder wegen weil weiter welche welt wem wen wenn wer wie wieder wir wird wo woche wurde zeit zu
    zudem zum zur zwar zwei zwischen`,
  es: `a ahora al algo algún ante antes aquel aquí así aún aunque bajo bien cada casi como con contra cual cuando
    de del desde después día donde dos durante el él ella ellos en entonces entre era es esa ese eso esta estado
    estas este esto estos fin fue gran ha hace hacia han hasta hay hoy la las le les lo los luego mañana marzo más
    mayo me menos mi mientras mientras mucho muchos mundo muy nada ni no nos nosotros nuestro nunca o otra otro país
    para parte pero poco por porque primero pues que qué quien razón se según ser si sí siempre sin sobre solo su sus
    también tampoco tan tanto tiempo toda todo todos tras tres tu un una uno unos usted vida ya yo`,
  it: `a ad adesso ai al alla allora altri altro anche ancora anni anno appena bene c'è che chi ci ciò come con così
    cosa cui da dai dal dalla davanti degli dei del dell della delle dentro di dietro dopo dove due durante e ecco ed
    egli ella entro era fa fin fine fino forse fra fu già giorno gli grande ha hanno ho i ieri il in infatti intanto
    invece io la le lei li lo loro lui ma mai meno mentre mesi mi mia mio molto mondo ne nei nel nella nessuno
    noi non nostro nulla o ogni oggi oltre ora paese parte per perché però piccolo più poi prima proprio può qua quale
    quando quanto quasi quattro quello questa questo qui quindi se sei sempre senza si sia sono sopra sotto su sua
    subito sul sulla suo tra tre tu tutti tutto un una uno uomo verso vi via voi`,
  pl: `a aby albo ale ani aż bardzo bez bo być był była było będzie chce chociaż ci co coraz czy czyli dla dlaczego
    dlatego do dobry dużo dwa dziś gdy gdyby gdzie go i ich ile im inne ja jak jako jakie je jeden jednak jego jej
    jest jeszcze jeśli już każdy kiedy kto która które który lecz lub ma mają maj mam może mu my na nad nadal nam nas
    nasz nawet nic nich nie niech nim niż no o obok od on ona one oni oraz pan po pod podczas pokój ponad ponieważ
    potem poza prawo przed przez przy roku są się skąd swój ta tak takie także tam te tego tej ten też to trzy tu
    tutaj tylko tym tymczasem u w wam wczoraj we wiele więc wszystko wszyscy wtedy z za zaś zawsze ze znów że żeby`,
  uk: `а або адже але б без би більше був була були було в ваш вже ви від він вона вони воно все всі всього всіх г
    далі дві два день де до досі ж з за завжди зараз зі його є же їх і із інші й його коли країна крім куди ледь лише
    має мали мало ми між мій мир можна може на навіть над нам нас наш не нехай ні ніж ніколи о один одна однак ось
    от перед під після по поки поруч потім при про проти разом рік саме світ свій себе серед сьогодні та так також
    там те тепер ти тим то тоді того той тому тут у усе усі хай хто це цей ці цього через чи чому що щоб я як яка
    яке який які`,
  ru: `а без более больше будет бы был была были было в вам вас весь во вот впрочем все всего всех всё вы где да даже
    два день для до его ее её если есть еще ещё же за здесь и из или им их к как какой когда кроме кто куда ли лишь
    лучше между меня мир мне много может можно мои мой мы на над надо наконец нас наш не него нее ней нельзя нет ни
    нибудь никогда ним них но ну о об один он она они оно опять от очень перед по под поле после потом потому почти
    при про пять раз разве с сам свой себя сегодня сейчас со среди так также такой там тебя тем теперь то тогда того
    тоже только том тот три тут ты у уж уже хотя чего чем через что чтобы чуть эта эти это этого этой этом этот я`,
};

/** Lower-cased words by language. */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([lang, text]) => [lang, new Set(text.split(/\s+/))]),
);
