/**
 * Where each region lies on the map of stones, as [column, row] from the start and the top. The shape of the country is
 * rough on purpose: who looks for the north finds it above, and nobody takes it for a border.
 */
export const stones: Readonly<Record<string, readonly [column: number, row: number]>> = {
  friesland: [4, 1],
  groningen: [5, 1],
  'noord-holland-noord': [3, 2],
  drenthe: [5, 2],
  kennemerland: [2, 3],
  'zaanstreek-waterland': [3, 3],
  flevoland: [4, 3],
  ijsselland: [5, 3],
  twente: [6, 3],
  'hollands-midden': [2, 4],
  'amsterdam-amstelland': [3, 4],
  'gooi-en-vechtstreek': [4, 4],
  'noord-oost-gelderland': [5, 4],
  haaglanden: [1, 5],
  'rotterdam-rijnmond': [2, 5],
  utrecht: [3, 5],
  'gelderland-midden': [4, 5],
  zeeland: [1, 6],
  'zuid-holland-zuid': [2, 6],
  'west-brabant': [3, 6],
  'gelderland-zuid': [4, 6],
  'midden-brabant': [3, 7],
  'oost-brabant': [4, 7],
  'noord-en-midden-limburg': [5, 7],
  'zuid-limburg': [5, 8],
};
