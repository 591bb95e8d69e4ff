/** Given names as they are shortened. */
import { list } from "~/domain/terms/word-lists";

/** Those that do not simply break off; each with what it is short for. */
const others = new Map(
  list`
    bill william, billy william, will william, willie william, bob robert, bobby robert, rob robert, dick richard,
    rick richard, ted edward, teddy edward, ned edward, eddie edward, jack john, johnny john, jim james, jimmy james,
    jamie james, hal henry, harry henry, tony anthony, chuck charles, charlie charles, kit christopher, sandy alexander,
    alec alexander, lex alexander, drew andrew, andy andrew, mick michael, mike michael, larry laurence, jerry gerald,
    gerry gerard, steve stephen, stevie stephen, pete peter, ron ronald, ken kenneth, don donald, len leonard,
    dave david, davy david, dai david, geoff geoffrey, jeff jeffrey, vic victor, wilf wilfred, bert albert, bert herbert,
    bert robert, alf alfred, fred frederick, fred alfred, joe joseph, joey joseph, tom thomas, tommy thomas, matt matthew,
    nick nicholas, col colin, cal callum, taff david, peggy margaret, meg margaret, maggie margaret, marge margaret,
    madge margaret, greta margaret, daisy margaret, betty elizabeth, bess elizabeth, beth elizabeth, liz elizabeth,
    lizzie elizabeth, libby elizabeth, lily elizabeth, elsie elizabeth, eliza elizabeth, polly mary, molly mary,
    mamie mary, may mary, nell eleanor, nellie eleanor, ellie eleanor, nora eleanor, nan ann, nancy ann, annie ann,
    kate katherine, kate kathleen, kitty katherine, kath katherine, kathy kathleen, katie katherine, kay katherine,
    becky rebecca, bex rebecca, sally sarah, sadie sarah, sal sarah, dot dorothy, dottie dorothy, dolly dorothy,
    fanny frances, fran frances, frankie frances, frank francis, hattie harriet, hetty henrietta, jenny jennifer,
    jen jennifer, jane jean, jess jessica, jo joanne, jo joanna, josie josephine, jo josephine, mandy amanda,
    millie mildred, millie amelia, minnie wilhelmina, connie constance, netty annette, patsy patricia, patty patricia,
    trish patricia, tricia patricia, paddy patrick, penny penelope, prue prudence, ria maria, rosie rose, sue susan,
    susie susan, sukie susan, tess teresa, theo theodore, tilly matilda, tina christina, chris christine,
    chrissie christine, toni antonia, trixie beatrice, bea beatrice, vicky victoria, win winifred, winnie winifred,
    freda winifred, viv vivian, wyn winifred, lottie charlotte, charlie charlotte, gwennie gwendoline, flo florence,
    florrie florence, flossie florence, mo mohammed, mo maureen, reg reginald, reggie reginald, stan stanley, sid sidney, pip philippa, pip philip, dee deirdre, debs deborah,
    debs debbie, sal sally, abdi abdirashid, zosia zofia
  `
    .map((pair) => pair.split(" ") as [string, string])
    .map(([short, long]) => [`${short} ${long}`, true]),
);

/** "Kath" for Kathleen, "Peggy" for Margaret, "Seun" for Oluwaseun; in plain letters. */
export function isShortFor(short: string, name: string): boolean {
  if (short === name || short.length < 2) return false;
  if (others.has(`${short} ${name}`)) return true;
  const stem = short.replace(/(?:ie|y|i|s)$/, "");
  return (
    (short.length >= 3 && name.startsWith(short)) ||
    (stem.length >= 3 && short.length >= 4 && name.startsWith(stem)) ||
    (short.length >= 4 && name.length >= short.length + 2 && name.endsWith(short))
  );
}
