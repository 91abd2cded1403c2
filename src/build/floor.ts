/**
 * The oldest browsers in which everything works, each by the name that browser data know it by. Below them the site is
 * plain pages that read well and links that work. `/over/toegankelijkheid/` says so in words.
 */
export const floor = {
  chrome: '99',
  chrome_android: '99',
  webview_android: '99',
  edge: '99',
  firefox: '97',
  firefox_android: '97',
  safari: '15.4',
  safari_ios: '15.4',
} as const;

/** The same for the build: syntax of scripts and styles that is newer is written the old way. */
export const buildTargets: string[] = [
  `chrome${floor.chrome}`,
  `edge${floor.edge}`,
  `firefox${floor.firefox}`,
  `safari${floor.safari}`,
  `ios${floor.safari_ios}`,
];
