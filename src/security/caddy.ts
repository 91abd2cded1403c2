import { languagesIn } from './paths.ts';
import { headersFor, notFoundPage, type HeaderRule } from './headers.ts';

const quote = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** The rules as a Caddyfile that serves the site as `npm start` does. */
export function formatCaddy(rules: readonly HeaderRule[]): string {
  const languages = languagesIn(rules);
  const block = (headers: HeaderRule['headers'], indent: string) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}${name} ${quote(value)}`)
      .join('\n');
  const general = rules.find(({ path }) => path === '/*')?.headers ?? {};
  const own = rules.filter(({ path }) => path !== '/*');
  const sections = own.map(
    ({ path, headers }, at) => `	@regel${at} path ${path}
	header @regel${at} {
${block(headers, '\t\t')}
	}`,
  );
  const missing = (code?: string) => {
    const page = code === undefined ? notFoundPage : `/${code}${notFoundPage}`;
    const headers = headersFor(rules, page);
    // Caddy keeps what it set for the address that is not there.
    const foreign = [...new Set(own.flatMap((rule) => Object.keys(rule.headers)))].filter((name) => !(name in headers));
    const matcher = code === undefined ? '' : ` @taal-${code}`;
    return `${code === undefined ? '' : `		@taal-${code} path /${code}/*\n`}		handle${matcher} {
			rewrite * ${page}
			header {
${[block(headers, '\t\t\t\t'), ...foreign.map((name) => `\t\t\t\t-${name}`)].join('\n')}
			}
			file_server {
				status 404
			}
		}`;
  };
  return `# Written by the build from src/security/headers.ts. Do not change it by hand: it holds the hashes of the pages.
# Put dist/ in /srv/ook-bij-twijfel, or change the root. With a name in the place of :8080 Caddy sees to TLS itself.
# Nothing is logged: who reads what here is nobody's business, the host's neither.
:8080 {
	root * /srv/ook-bij-twijfel
	@verborgen path /_headers *.br *.gz /.git/* /.nojekyll
	error @verborgen 404
	@anders not method GET HEAD
	respond @anders 405
	header {
		Vary Accept-Encoding
		-Server
${block(general, '\t\t')}
	}
${sections.join('\n')}
	file_server {
		precompressed br gzip
	}
	handle_errors {
${[...languages.map((code) => missing(code)), missing()].join('\n')}
	}
}
`;
}
