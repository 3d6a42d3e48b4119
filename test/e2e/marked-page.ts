/** A board's page with much to know, some of it far down, and the same words beside the posting. All invented. */
export const markedUrl = 'https://yubhub.co/jobs/job_77aa12bc-0de';

const paragraphs = Array.from(
  { length: 24 },
  (_, at) => `<p>Week ${at + 1}: you sit beside engineers who measure how much power the rivers will give, and learn how they do it.</p>`,
).join('\n');

/** Light or dark, whatever the system is set to: a page may be either. */
export function markedPage(ground: 'light' | 'dark' = 'light'): string {
  const [paper, ink] = ground === 'light' ? ['#ffffff', '#20242c'] : ['#15181d', '#d8dde5'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Internship - Data Platform | yubhub</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 15px/1.6 system-ui, sans-serif; color: ${ink}; background: ${paper}; margin: 0; display: flex; gap: 24px; padding: 24px; }
aside { width: 220px; flex: none; }
main { max-width: 640px; }
dl div { display: flex; gap: 8px; }
dt { min-width: 120px; }
dd { margin: 0; }
a { color: inherit; }
</style>
</head>
<body>
<aside><h2>Similar jobs</h2><p><a href="/jobs/job_1">Data Steward</a></p><p>Position: Mid</p><p>Trondheim, United States</p></aside>
<main>
<h1>Internship - Data Platform</h1>
<p>Fjordkraft Analytics</p>
<p>Trondheim, United States</p>
<div class="counters"><span>31 Views</span> <span>Posted 61 days ago</span></div>
<dl>
<div><dt>Position</dt><dd>Mid</dd></div>
<div><dt>Job type</dt><dd>Job</dd></div>
<div><dt>Practice Area</dt><dd>Intellectual Property</dd></div>
</dl>
<section class="pro-panel">
<p>Read the role, then apply with Pro leverage</p>
<p>Pro returns you here with Application OS, unlimited human CV review and a private career network.</p>
<a href="/checkout?plan=pro">Continue with Pro</a>
</section>
<h2>Job Description</h2>
<p>Fjordkraft Analytics is looking for a Data Platform Intern to help the small team that measures how much power rivers will give next week.</p>
${paragraphs}
<h2>Requirements</h2>
<ul>
<li>You study computer science, physics or something near</li>
<li>You have <b>written</b> programs in Go, Python or C that others used</li>
</ul>
<p>Internship program: 10 - 16 weeks, full-time, in-person in the Trondheim office.</p>
<p id="last">Updated 12 minutes ago</p>
</main>
</body>
</html>`;
}
