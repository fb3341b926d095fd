import { readWebhookHost } from '@creatorkit/mock';
import { Command, InvalidArgumentError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { apis } from './apis.ts';
import type { MockCommandOptions } from './mock-command.ts';
import type { ImportPrism } from './prism/load-prism.ts';

/** The surroundings of the program. */
export interface Surroundings {
  readonly write: (text: string) => void;
  /** Resolves when the program is asked to stop (SIGINT, SIGTERM). */
  readonly stopped: () => Promise<void>;
  /** How Prism is loaded. @defaultValue from the packages that are installed */
  readonly importPrism?: ImportPrism | undefined;
}

/** The `creatorkit` program. A command is loaded when it is asked for: the generator brings a compiler along. */
export function createProgram({ write, stopped, importPrism }: Surroundings): Command {
  const program = new Command('creatorkit').description('Mock backends and SDK generation from OpenAPI documents');
  program.version(manifest.version, '--version', 'print the version');
  const onOff = (flag: string, text: string): Option => new Option(flag, text).choices(['on', 'off']).default('on');

  program
    .command('mock')
    .summary('run the mock backends')
    .description(`Runs the mock backends of the named APIs (${Object.keys(apis).join(', ')}), or of all, on one port.`)
    .argument('[api...]', 'the APIs to run (default: all)')
    .option('--port <number>', 'the port to listen on; 0 takes a free one', readPort, 4010)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--seed <number>', 'decides every generated value', readInteger, 1)
    .option(
      '--clock <instant>',
      'freezes the clock at an ISO 8601 instant; it then moves only through /_mock/clock/advance',
    )
    .addOption(onOff('--limits <on|off>', 'whether rate limits refuse; their headers are sent either way'))
    .addOption(onOff('--cors <on|off>', 'whether pages of other origins may call'))
    .option(
      '--allow-webhooks-to <host>',
      'a host that webhooks may be sent to, by https, such as hooks.example.com or *.example.org; may be repeated (default: only loopback addresses)',
      collectHost,
    )
    .option(
      '--creators <number>',
      'how many creators influencers-club has, up to 1,000,000 (default: 2000)',
      readInteger,
    )
    .option(
      '--open-platform-admin <on|off>',
      'whether whoever registers at backsuit without a tenant becomes a platform administrator (default: on)',
      readSwitch,
    )
    .option(
      '--frontend-url <url>',
      'the application that signing in at backsuit by a provider leads back to (default: http://localhost:3000)',
    )
    .option('--prism', 'compare every exchange with the document, and tell what departs from it')
    .action(async (names: string[], options: MockCommandOptions & { readonly prism?: true }) => {
      const stop = stopped(); // asked first, so that a signal that comes while it starts is heeded too
      const { describeServer, startMocks } = await import('./mock-command.ts');
      if (options.prism) {
        const { describeCheck, startCheckedMocks } = await import('./prism-command.ts');
        const checked = await startCheckedMocks(names, options, write, importPrism);
        write(await describeServer(checked, describeCheck(checked)));
        await stop;
        await checked.close();
        write(checked.summarise());
        return;
      }
      const server = await startMocks(names, options);
      write(await describeServer(server));
      await stop;
      await server.close();
    });

  program
    .command('prism')
    .summary("run Prism's stateless mock of an API")
    .description("Runs Prism's mock of an API's document: it answers with examples, and remembers nothing.")
    .argument('<api>', `the API: ${Object.keys(apis).join(', ')}`)
    .option('--port <number>', 'the port to listen on; 0 takes a free one', readPort, 4011)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .action(async (name: string, options: { readonly port: number; readonly host: string }) => {
      const stop = stopped();
      const { describeStateless, startStateless } = await import('./prism-command.ts');
      const mock = await startStateless(name, options, write, importPrism);
      write(describeStateless(name, mock));
      await stop;
      await mock.close();
    });

  program
    .command('generate')
    .summary('generate an SDK from a document')
    .description(
      'Generates types, schemas, client resources and mock handler types from an OpenAPI 3.0 or 3.1 document.',
    )
    .argument('<document>', 'the document, YAML or JSON')
    .requiredOption('--out <folder>', 'the folder to write to')
    .action(async (document: string, { out }: { readonly out: string }) => {
      const { generateInto } = await import('./generate-command.ts');
      write(await generateInto(document, out));
    });

  return program;
}

function collectHost(text: string, others: readonly string[] = []): string[] {
  try {
    return [...others, readWebhookHost(text)];
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(`${error.message}.`);
    throw error;
  }
}

function readSwitch(text: string): boolean {
  if (text !== 'on' && text !== 'off') throw new InvalidArgumentError('It must be on or off.');
  return text === 'on';
}

function readInteger(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function readPort(text: string): number {
  const port = readInteger(text);
  if (port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
