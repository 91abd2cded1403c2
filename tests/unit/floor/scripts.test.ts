import { globSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { findFeature, lackedBy } from '../../support/compat.ts';

/** What a reader's browser runs; everything that these import comes along. */
const entries = [
  ...globSync('src/components/**/*.client.ts'),
  'src/safety/exit.ts',
  'src/safety/arrive.ts',
  'src/safety/purge.ts',
  'src/search/engine-worker.ts',
  'src/offline/service-worker.ts',
  'src/offline/retired-worker.ts',
];

/** What may be newer than the floor, with what a browser does that lacks it. */
const withoutIt: Readonly<Record<string, RegExp>> = {
  'the exit replaces the page, and its head leaves again on Back':
    /^Window\.navigation$|^Navigation(?:HistoryEntry)?\./,
  'the link leads to /zoeken/ instead of the panel':
    /^CSSStyleSheet\.replaceSync$|^DocumentOrShadowRoot\.adoptedStyleSheets$|^HTMLDialogElement\./,
  'what lies under the panel can be reached; nothing is lost': /^HTMLElement\.inert$/,
  'Safari tells it late, and a word that is being composed is searched once more': /^KeyboardEvent\.isComposing$/,
  'reading aloud says that there is no voice': /^Window\.speechSynthesis$|^SpeechSynthesis|^Window\.SpeechSynthesis/,
  'the address is copied instead of shared': /^Navigator\.share$/,
  'the buttons to print are hidden; the menu of the browser prints': /^Window\.print$/,
  'counted only where it is there': /^IDBFactory\.databases$/,
  'an ordinary timer does it': /^Window\.requestIdleCallback$/,
};

/** The name under which browser data know a member of a type, one for each place where they may keep it. */
function pathsOf(owner: string, member: string): string[] {
  const type = owner.replace(/Constructor$/, '').replace(/^Readonly(?=Array|Map|Set)/, '');
  const paths = [`javascript.builtins.${type}.${member}`, `api.${type}.${member}`, `api.${type}.${member}_static`];
  return type === owner ? paths : [paths[0] ?? '', ...paths.slice(1)];
}

const program = ts.createProgram([...entries, 'src/env.d.ts'], {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
});
const checker = program.getTypeChecker();

/** The types that a member may be kept under: where it is declared, what it is asked of, and what that derives from. */
function ownersOf(declaration: ts.Declaration, node: ts.Identifier): string[] {
  const owners: string[] = [];
  const parent = declaration.parent;
  if (ts.isInterfaceDeclaration(parent)) owners.push(parent.name.text);
  else if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    owners.push(parent.parent.name.getText());
  const add = (type: ts.Type) => {
    // A plain type has no symbol, whatever the declaration says.
    const name = (type.symbol as ts.Symbol | undefined)?.name;
    if (name && !owners.includes(name)) owners.push(name);
    for (const base of type.isClassOrInterface() ? checker.getBaseTypes(type) : []) add(base);
    if (type.isUnionOrIntersection()) type.types.forEach(add);
  };
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    add(checker.getApparentType(checker.getTypeAtLocation(node.parent.expression)));
  return owners;
}

const isBuiltIn = (file: ts.SourceFile) => /[/\\]typescript[/\\]lib[/\\]lib\./.test(file.fileName);

it('use no function that a browser of the floor lacks', () => {
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('node_modules') && !fileName.endsWith('.d.ts'));
  const problems = new Set<string>();
  let known = 0;
  const look = (node: ts.Node): void => {
    ts.forEachChild(node, look);
    if (!ts.isIdentifier(node)) return;
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.declarations?.find((one) => isBuiltIn(one.getSourceFile()));
    if (!symbol || !declaration) return;
    const isMember = !ts.isSourceFile(declaration.parent) && !ts.isVariableDeclarationList(declaration.parent);
    const owners = isMember ? ownersOf(declaration, node) : ['Window'];
    const names = owners.map((owner) => `${owner}.${symbol.name}`);
    const paths = owners.flatMap((owner) => pathsOf(owner, symbol.name));
    if (!isMember) paths.push(`javascript.builtins.${symbol.name}`, `api.${symbol.name}`);
    const feature = paths.map(findFeature).find((one) => one !== undefined);
    if (!feature) return;
    known++;
    const lacking = lackedBy(feature);
    if (lacking.length === 0 || names.some((name) => Object.values(withoutIt).some((allowed) => allowed.test(name))))
      return;
    // A type that is only named is no function that is used.
    if (ts.isTypeNode(node.parent) || ts.isHeritageClause(node.parent.parent)) return;
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    problems.add(
      `${path.relative('.', node.getSourceFile().fileName)}:${line + 1} ${names[0] ?? symbol.name}: not in ${lacking.join(', ')}`,
    );
  };
  files.forEach((file) => {
    ts.forEachChild(file, look);
  });
  expect(files.length, 'scripts that were read').toBeGreaterThan(40);
  expect(known, 'functions that the data know').toBeGreaterThan(300);
  expect([...problems].sort()).toEqual([]);
}, 120_000);
