import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../../src/build/read-content.ts';
import { readSearchContent } from '../../src/build/read-search-content.ts';
import { makePack } from '../../src/build/make-pack.ts';
import { openPagefind } from '../../src/search/pagefind.ts';
import { findEmergency } from '../../src/search/emergency.ts';
import { openSearch, allSearchParts } from '../../src/search/search.ts';
import { encodePack } from '../../src/search/pack.ts';
import { gzipSync } from 'node:zlib';
const { content } = readContent('content');
const s = readSearchContent('content');
if (!s.content) { console.log(s.issues); process.exit(1); }
const { pack, engine } = await makePack('dist', content, s.content);
console.log('pack gz', gzipSync(encodePack(pack), {level:9}).length, 'pages', pack.index.pages.length);
const mod = await import('data:text/javascript;base64,' + Buffer.from(engine).toString('base64'));
const eng = await openPagefind(mod, pack.files);
const search = openSearch(pack.index, eng);
const verbose = process.argv.includes('-v');
for (const set of process.argv[2].split(',')) {
  const { queries } = parse(readFileSync(`tests/search/queries-${set}.yaml`, 'utf8'));
  const times=[]; let s1=0,s3=0,best=0,z=0,mrr=0; const t=performance.now();
  for (const { q, themes } of queries) {
    const { notions } = await search.ask(q, allSearchParts);
    const em = findEmergency(q, s.content.emergencies);
    const res = await search.find(q, (em?.pages ?? []).map((p)=>`/${p}/`));
    const ranked = res.items.map((i)=>({page: pack.index.pages.findIndex((p)=>p.url===i.url), score: 0, resemblance: {score: 0}, heading: i.heading?.text, phrase: i.phrase}));
    const hit = ranked.slice(0,10).findIndex((r)=>pack.index.pages[r.page].themes.some((x)=>themes.includes(x)));
    if (ranked.length===0) z++;
    if (hit===0) s1++; if (hit>=0&&hit<3) s3++; if (hit>=0) mrr+=1/(hit+1);
    if (pack.index.pages[ranked[0]?.page]?.themes[0]===themes[0]) best++;
    if ((verbose && hit!==0)) { console.log(`\n${hit+1} | ${q}  [${themes}]`); console.log('   ', notions.map(n=>`${n.typed}(${n.weight}):${n.alternatives.map(a=>a.word+'*'+a.factor.toFixed(2)).join(',')}`).join(' ; ')); for (const r of ranked.slice(0,3)) console.log('   ', pack.index.pages[r.page].url, pack.index.pages[r.page].themes.join(','), '«'+r.heading+'»', r.phrase); }
  }
  const n=queries.length;
  console.log(`\n${set}: S1 ${(100*s1/n).toFixed(0)} S3 ${(100*s3/n).toFixed(0)} MRR ${(mrr/n).toFixed(3)} zero ${z} strictfirst ${(100*best/n).toFixed(0)}  ${(performance.now()-t).toFixed(0)}ms n=${n}`);
}
process.exit();
