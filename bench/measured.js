// Runs the program and leaves what it took where `CRM_PLAN_BENCH` says: milliseconds of the processor, and the most memory.
import { writeFileSync } from 'node:fs';
import start from '../bin/start.js';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = { cpu: (userCPUTime + systemCPUTime) / 1_000, megabytes: maxRSS / 1_024 };
  writeFileSync(process.env.CRM_PLAN_BENCH, JSON.stringify(figures));
});
await start.load('main.cjs').main();
