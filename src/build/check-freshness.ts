import { freshForMonths, listStale } from '../domain/check/freshness.ts';
import { dayInTheNetherlands } from '../domain/page/day.ts';
import { sharedReading } from '../content/shared.ts';

const today = process.argv[2] ?? dayInTheNetherlands();
const stale = listStale(sharedReading().content, today);
for (const { file, checkedOn, months } of stale) {
  console.log(
    `${file}: nagekeken op ${checkedOn}, ${months} maanden geleden. Vergelijk het met de bronnen en zet de nieuwe datum erbij.`,
  );
}
console.log(
  stale.length === 0
    ? `Alles is korter dan ${freshForMonths} maanden geleden nagekeken.`
    : `${stale.length} bestanden zijn langer dan ${freshForMonths} maanden geleden nagekeken.`,
);
