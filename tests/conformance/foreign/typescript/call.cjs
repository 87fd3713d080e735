// Makes every call through the generated client, and prints what it read.

const fs = require('node:fs');
const path = require('node:path');

const [client, calls, baseUrl] = process.argv.slice(2);
const generated = require(path.resolve(client));

// `createdAt[from]` is `createdAtFrom`.
const camel = (name) => name.replace(/\W+(\w?)/g, (_, letter) => letter.toUpperCase());
const uncapitalised = (name) => name[0].toLowerCase() + name.slice(1);

async function made({ name, group, operation, parameters, bodyModel, body, answerModel }) {
  const apiKey = '0123456789abcdef0123456789abcdef01234567';
  const configuration = new generated.Configuration({ basePath: `${baseUrl}/${name}`, apiKey });
  const api = new generated[`${group}Api`](configuration);
  const values = Object.fromEntries(parameters.map(argument));
  if (bodyModel) values[uncapitalised(bodyModel)] = generated[`${bodyModel}FromJSON`](body);
  const read = await api[camel(operation)](values);
  return answerModel ? generated[`${answerModel}ToJSON`](read) : read;
}

function argument({ argument, value, file }) {
  return [camel(argument), file ? new Blob([fs.readFileSync(value)]) : value];
}

(async () => {
  for (const call of JSON.parse(fs.readFileSync(calls))) {
    const line = { name: call.name };
    try {
      line.read = await made(call);
    } catch (error) {
      line.error = `${error}`;
      line.status = error.response?.status;
    }
    console.log(JSON.stringify(line));
  }
})();
