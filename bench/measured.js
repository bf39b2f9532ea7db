// Runs the program and leaves the most memory that it took, in kilobytes, where `CRM_PLAN_BENCH` says.
import { writeFileSync } from 'node:fs';
import { main } from '../dist/cli/main.js';

process.on('exit', () => writeFileSync(process.env.CRM_PLAN_BENCH, String(process.resourceUsage().maxRSS)));
await main();
