// In plain JavaScript, so that an old Node can read it and say what is missing.
if (!process.features.typescript) {
  console.error(
    `This is Node ${process.versions.node}, and the scripts of this site need 22.18 or newer (we use 24).\n` +
      '"npm ci" brings one along for Linux and Windows as an optional package: run it again without --omit=optional,\n' +
      'or use a Node of your own that is new enough.',
  );
  process.exit(1);
}
