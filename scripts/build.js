// `npm run build`: compiles the sources and bundles what ships.
import { build } from './steps.js';

build();
