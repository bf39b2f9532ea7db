// `npm start`: installs, builds, checks plan-data and renders it into out/, as of the day the 2008 plan stands at.
import { build, install, node } from './steps.js';

const today = '2008-05-01';

install();
build();
for (const command of [['validar'], ['generar']])
  node('bin/crm-plan.js', ...command, '--data', 'plan-data', '--today', today);
console.log('\n→ Abra out/plan.es.html con un doble clic. / Open out/plan.en.html with a double click.');
