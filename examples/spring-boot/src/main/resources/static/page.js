'use strict';

const byId = id => document.getElementById(id);

async function call(method, path, body) {
  const response = await fetch(path, {
    method, body: body && JSON.stringify(body), headers: body ? {'Content-Type': 'application/json'} : {}});
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(answer?.detail ?? response.statusText);
  return {status: response.status, answer};
}

const get = path => call('GET', path).then(it => it.answer);

function element(name, attributes = {}, text = '') {
  const svg = ['rect', 'line', 'text'].includes(name);
  const made = svg ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text;
  return made;
}

/** Cells are texts, numbers, or elements. */
function fill(id, rows, empty) {
  const body = byId(id).tBodies[0];
  body.replaceChildren(...rows.map(cells => {
    const row = element('tr');
    cells.forEach(cell => {
      const td = element('td', typeof cell === 'number' ? {class: 'n'} : {});
      td.append(cell instanceof Node ? cell : String(cell ?? '–'));
      row.append(td);
    });
    return row;
  }));
  if (!rows.length) {
    const row = element('tr');
    row.append(element('td', {class: 'empty', colspan: byId(id).tHead.rows[0].cells.length}, empty));
    body.append(row);
  }
}

async function showAccounts() {
  const accounts = await get('api/accounts');
  fill('accounts', accounts.map(it => [it.email, it.displayName, it.documents]), 'Nobody yet');
}

async function showDocuments() {
  const documents = await get('api/documents');
  fill('documents', documents.map(it => [it.title, it.email, it.version, it.views, deleting(it)]), 'Nothing yet');
}

function deleting(document) {
  const button = element('button', {title: 'Delete', 'aria-label': `Delete ${document.title}`}, '✕');
  const query = new URLSearchParams({email: document.email, title: document.title});
  button.onclick = () => done(call('DELETE', 'api/documents?' + query).then(() => `“${document.title}” is deleted: its title is free again`));
  return button;
}

async function showDays() {
  const days = (await get('api/views')).slice(-14);
  const most = Math.max(1, ...days.map(it => it.views));
  const step = 420 / Math.max(7, days.length);
  byId('days').replaceChildren(element('line', {x1: 0, x2: 420, y1: 160, y2: 160}), ...days.flatMap((it, i) => {
    const height = 130 * it.views / most;
    const middle = step * (i + .5);
    return [
      element('rect', {x: step * i + step * .2, y: 160 - height, width: step * .6, height, rx: 4}),
      element('text', {x: middle, y: 152 - height}, it.views),
      element('text', {x: middle, y: 179}, it.day.slice(5))];
  }));
}

async function showStatements() {
  const metric = 'actuator/metrics/arbiter.statements';
  const all = await get(metric).catch(() => ({availableTags: []}));
  const names = all.availableTags.find(it => it.tag === 'statement')?.values ?? [];
  const rows = await Promise.all(names.sort().map(async name => {
    const values = (await get(`${metric}?tag=statement:${name}`)).measurements;
    const of = kind => values.find(it => it.statistic === kind).value;
    const mean = element('span', {class: 'n'}, (1000 * of('TOTAL_TIME') / of('COUNT')).toFixed(2) + ' ms');
    return [name, of('COUNT'), mean];
  }));
  fill('statements', rows, 'None yet');
  document.querySelectorAll('#statements td:nth-child(3)').forEach(it => it.classList.add('n'));
}

async function showHealth() {
  const health = await get('actuator/health/arbiter');
  const database = health.details.arbiterDatabase;
  byId('health').textContent = `${health.status} · ${database.tables} tables · drift: ${database.drift}`;
}

const show = async () => {
  await Promise.all([showAccounts(), showDocuments(), showDays(), showHealth()]);
  await showStatements();
  document.body.dataset.shown = 'yes';
};

async function done(work) {
  try {
    byId('message').textContent = await work;
  } catch (failure) {
    byId('message').textContent = failure.message;
  }
  await show();
}

function onSubmit(id, work) {
  byId(id).onsubmit = event => {
    event.preventDefault();
    const values = Object.fromEntries([...new FormData(event.target)].filter(it => it[1] !== ''));
    event.target.reset();
    done(work(values));
  };
}

onSubmit('account', async values => {
  const {status, answer} = await call('PUT', 'api/accounts', values);
  return `${answer.email} was ${status === 201 ? 'inserted' : 'updated'}`;
});

onSubmit('document', async values => {
  const {answer} = await call('PUT', 'api/documents', {...values, content: 'Written in a browser'});
  return `“${answer.title}” is at version ${answer.version}`;
});

onSubmit('reads', async () => {
  const documents = await get('api/documents');
  const day = back => new Date(Date.now() - back * 86400000).toISOString().slice(0, 10);
  const reads = [...Array(7).keys()].flatMap(back => [
    {day: day(back), count: 1 + Math.floor(20 * Math.random())},
    ...documents.map(it => ({day: day(back), email: it.email, title: it.title, count: Math.floor(30 * Math.random())}))]);
  return `${(await call('POST', 'api/views', reads)).answer} counts were inserted or added to`;
});

show();
