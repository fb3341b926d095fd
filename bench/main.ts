/** Runs the benchmarks, each with a peer beside it in the same run. Ratios tell; absolute times are this machine's. */
import './call.ts';
import './server.ts';
