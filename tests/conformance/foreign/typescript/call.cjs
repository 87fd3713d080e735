// Calls every operation through the generated client, and prints what it read.

const fs = require('node:fs');
const path = require('node:path');

const [client, cases, basePath] = process.argv.slice(2);
const generated = require(path.resolve(client));
const configuration = new generated.Configuration({ basePath, apiKey: 'a-key-of-a-test' });

// `createdAt[from]` is `createdAtFrom`.
const camel = (name) => name.replace(/\W+(\w?)/g, (_, letter) => letter.toUpperCase());
const uncapitalised = (name) => name[0].toLowerCase() + name.slice(1);

async function call({ group, operation, parameters, bodyModel, body, answerModel }) {
  const api = new generated[`${group}Api`](configuration);
  const values = Object.fromEntries(parameters.map(argument));
  if (bodyModel) values[uncapitalised(bodyModel)] = generated[`${bodyModel}FromJSON`](body);
  const read = await api[camel(operation)](values);
  return answerModel ? generated[`${answerModel}ToJSON`](read) : read;
}

function argument({ name, value, file }) {
  return [camel(name), file ? new Blob([fs.readFileSync(value)]) : value];
}

(async () => {
  for (const one of JSON.parse(fs.readFileSync(cases))) {
    const line = { operation: one.operation };
    try {
      line.read = await call(one);
    } catch (error) {
      line.error = `${error}`;
    }
    console.log(JSON.stringify(line));
  }
})();
