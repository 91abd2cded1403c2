import { escapeXml } from '../domain/page/xml.ts';
import type { HeaderRule } from './headers.ts';
import { languagesIn } from './paths.ts';

/** Kinds of file that IIS does not send by itself. */
const types: Readonly<Record<string, string>> = {
  bin: 'application/octet-stream',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/**
 * The rules as a web.config for IIS, to be put beside the pages. IIS is not in Debian: its form is checked, and that it
 * holds every header; nobody has run it here.
 */
export function formatIis(rules: readonly HeaderRule[]): string {
  const languages = languagesIn(rules);
  const headers = (rule: HeaderRule, indent: string) =>
    Object.entries(rule.headers)
      .map(([name, value]) => `${indent}<add name="${name}" value="${escapeXml(value)}" />`)
      .join('\n');
  const general = rules.find(({ path }) => path === '/*');
  // A folder's own address is its index file, and IIS takes the headers of that.
  const place = (path: string) =>
    path.endsWith('*') ? path.slice(1, -2) : path === '/' ? 'index.html' : path.slice(1);
  const merged = new Map<string, HeaderRule>();
  for (const rule of rules) {
    if (rule.path === '/*') continue;
    const path = place(rule.path);
    merged.set(path, { path, headers: { ...merged.get(path)?.headers, ...rule.headers } });
  }
  const errors = (page: string, indent: string) => `${indent}<httpErrors errorMode="Custom" existingResponse="Replace">
${indent}  <remove statusCode="403" />
${indent}  <remove statusCode="404" />
${indent}  <error statusCode="403" path="${page}" responseMode="ExecuteURL" />
${indent}  <error statusCode="404" path="${page}" responseMode="ExecuteURL" />
${indent}</httpErrors>`;
  const locations = [...merged.values()].map(
    (rule) => `  <location path="${escapeXml(rule.path)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers(rule, '          ')}
        </customHeaders>
      </httpProtocol>
${languages.includes(rule.path) ? `${errors(`/${rule.path}/404.html`, '      ')}\n` : ''}    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build from src/security/headers.ts. Do not change it by hand: it holds the hashes of the pages.
     Put it in the root of the site, beside index.html, and turn logging off for the site. Not run by our tests. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <staticContent>
${Object.entries(types)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          <add segment="_headers" />
          <add segment=".nojekyll" />
        </hiddenSegments>
        <fileExtensions allowUnlisted="true">
          <add fileExtension=".br" allowed="false" />
          <add fileExtension=".gz" allowed="false" />
        </fileExtensions>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
${errors('/404.html', '    ')}
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${general ? headers(general, '        ') : ''}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}
