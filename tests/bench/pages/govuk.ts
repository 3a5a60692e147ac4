import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeInto } from './making.ts';

/** What every page is laid out in: the package’s own template, styles and script, as its documentation says. */
const LAYOUT = `{% extends "govuk/template.njk" %}
{% from "govuk/components/breadcrumbs/macro.njk" import govukBreadcrumbs %}
{% from "govuk/components/phase-banner/macro.njk" import govukPhaseBanner %}
{% from "govuk/components/button/macro.njk" import govukButton %}
{% from "govuk/components/details/macro.njk" import govukDetails %}
{% from "govuk/components/inset-text/macro.njk" import govukInsetText %}
{% from "govuk/components/summary-list/macro.njk" import govukSummaryList %}
{% from "govuk/components/task-list/macro.njk" import govukTaskList %}
{% set serviceName = "Register a birth" %}
{% block head %}
  <meta name="description" content="{{ description }}">
  <link rel="stylesheet" href="/govuk-frontend.min.css">
{% endblock %}
{% block beforeContent %}
  {{ govukPhaseBanner({ tag: { text: "Beta" }, html: "This is a new service." }) }}
  {{ govukBreadcrumbs({ items: [{ text: "Home", href: "/" }, { text: "Births", href: "/" }] }) }}
{% endblock %}
{% block bodyEnd %}
  <script type="module">import { initAll } from "/govuk-frontend.min.js"; initAll()</script>
{% endblock %}
`;

/** A start page: what the service does, whom it is for, what to bring, one button, and what else there is. */
const START = `{% extends "layout.njk" %}
{% set description = "How to register a birth." %}
{% block pageTitle %}Register a birth – GOV.UK{% endblock %}
{% block content %}
<div class="govuk-grid-row">
  <div class="govuk-grid-column-two-thirds">
    <h1 class="govuk-heading-xl">Register a birth</h1>
    <p class="govuk-body-l">Use this service to register the birth of a child.</p>
    <p class="govuk-body">You can:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>register within 60 days of the birth</li>
      <li>ask for a copy of the certificate</li>
      <li>correct what was registered</li>
    </ul>
    <p class="govuk-body">Registering takes around 10 minutes.</p>
    {{ govukButton({ text: "Start now", href: "/tasks/", isStartButton: true }) }}
    <h2 class="govuk-heading-m">Before you start</h2>
    {{ govukSummaryList({ rows: [
      { key: { text: "Where" }, value: { text: "The office where the child lives" } },
      { key: { text: "Time" }, value: { text: "The same day" } },
      { key: { text: "Fee" }, value: { text: "None" } },
      { key: { text: "Bring" }, value: { text: "The certificate of birth, and a document of identity" } }
    ] }) }}
    {{ govukInsetText({ text: "If the birth was registered abroad, another office registers it here." }) }}
    {{ govukDetails({ summaryText: "Help with the certificate", text: "Ask the hospital for another one." }) }}
    <h2 class="govuk-heading-m">Other ways to apply</h2>
    <p class="govuk-body">You can also register at the office, or by post.</p>
  </div>
  <div class="govuk-grid-column-one-third">
    <h2 class="govuk-heading-m" id="related">Related content</h2>
    <nav aria-labelledby="related">
      <ul class="govuk-list">
        <li><a class="govuk-link" href="/">Adoption</a></li>
        <li><a class="govuk-link" href="/">Changing a name</a></li>
        <li><a class="govuk-link" href="/">Nationality</a></li>
      </ul>
    </nav>
  </div>
</div>
{% endblock %}
`;

const TASKS = `{% extends "layout.njk" %}
{% set description = "What to do to register a birth." %}
{% block pageTitle %}What to do – Register a birth – GOV.UK{% endblock %}
{% block content %}
<h1 class="govuk-heading-l">What to do</h1>
{{ govukTaskList({ idPrefix: "tasks", items: [
  { title: { text: "The child" }, href: "/", status: { text: "Completed" } },
  { title: { text: "The parents" }, href: "/", status: { text: "Completed" } },
  { title: { text: "Where the child lives" }, href: "/", status: { tag: { text: "Incomplete", classes: "govuk-tag--blue" } } },
  { title: { text: "Papers" }, href: "/", hint: { text: "Two documents" }, status: { tag: { text: "Incomplete", classes: "govuk-tag--blue" } } },
  { title: { text: "Check and send" }, status: { text: "Cannot start yet", classes: "govuk-task-list__status--cannot-start-yet" } }
] }) }}
{% endblock %}
`;

interface Nunjucks {
  readonly Environment: new (loader: object, options: object) => { render: (template: string) => string };
  readonly FileSystemLoader: new (folders: readonly string[]) => object;
}

/** Renders the pages in a folder that has GOV.UK Frontend and Nunjucks. */
export function buildGovuk(house: string): string {
  const site = join(house, 'dist');
  const frontend = join(house, 'node_modules/govuk-frontend/dist');
  writeInto(house, { 'views/layout.njk': LAYOUT, 'views/start.njk': START, 'views/tasks.njk': TASKS });
  const { Environment, FileSystemLoader } = createRequire(join(house, 'package.json'))('nunjucks') as Nunjucks;
  const views = new Environment(new FileSystemLoader([join(house, 'views'), frontend]), { autoescape: true });
  writeInto(site, { 'index.html': views.render('start.njk'), 'tasks/index.html': views.render('tasks.njk') });
  cpSync(join(frontend, 'govuk/assets'), join(site, 'assets'), { recursive: true });
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
    cpSync(join(frontend, 'govuk', file), join(site, file));
  return site;
}
