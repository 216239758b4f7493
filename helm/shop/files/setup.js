// Runs in mongosh 2. Idempotent: every step looks first, so a run that was broken off is finished by the next.
// With RETIRE=true, the last step of a rotation, it also drops every user of a module that no Secret names any more.
const fs = require('fs');

const secrets = '/run/secrets/shop/';
const modules = ['catalog', 'orders', 'storage', 'identity'];
const members = process.env.MEMBERS.split(',');
const retire = process.env.RETIRE === 'true';
const deadline = Date.now() + 300_000;

const AUTHENTICATION_FAILED = 18;
const NOT_YET_INITIALIZED = 94;

function secret(path) {
  return fs.readFileSync(secrets + path, 'utf8').trim();
}

function credentials(folder, prefix = '') {
  return { name: secret(folder + '/' + prefix + 'username'), password: secret(folder + '/' + prefix + 'password') };
}

function hasPrevious() {
  return fs.existsSync(secrets + 'admin/previous-username');
}

// A connection whose user is kept in the database that is named; throws when that user cannot log in.
function logIn(hosts, user, database, options) {
  const account = encodeURIComponent(user.name) + ':' + encodeURIComponent(user.password);
  const connection = new Mongo(
      'mongodb://' + account + '@' + hosts + '/' + database + '?serverSelectionTimeoutMS=5000&' + options);
  connection.getDB(database).runCommand({ ping: 1 });
  return connection;
}

function canLogIn(user, database) {
  try {
    logIn(members, user, database, 'replicaSet=shop');
    return true;
  } catch (error) {
    if (error.code !== AUTHENTICATION_FAILED) throw error;
    return false;
  }
}

// Repeats while the database is starting or electing. A wrong password does not get better by waiting.
function patiently(what, attempt) {
  for (;;) {
    try {
      // mongosh waits where a value is used: returned at once, its failure would not be caught here
      const result = attempt();
      return result;
    } catch (error) {
      if (error.code === AUTHENTICATION_FAILED || Date.now() > deadline) throw error;
      print('waiting: ' + what + ' (' + error.message.split('\n')[0] + ')');
      sleep(2000);
    }
  }
}

// The administrator as the Secret has it, or while it is being replaced, as the Secret had it.
function administrator(hosts, options) {
  const user = credentials('admin');
  try {
    const connection = logIn(hosts, user, 'admin', options);
    return connection;
  } catch (error) {
    if (error.code !== AUTHENTICATION_FAILED || !hasPrevious()) throw error;
    return logIn(hosts, credentials('admin', 'previous-'), 'admin', options);
  }
}

// One member first; the others join it below, so that there is one way only for a set to grow.
function initiate() {
  const first = administrator(members[0], 'directConnection=true').getDB('admin');
  try {
    first.adminCommand({ replSetGetStatus: 1 });
    print('replica set: there');
  } catch (error) {
    if (error.code !== NOT_YET_INITIALIZED) throw error;
    first.adminCommand({ replSetInitiate: { _id: 'shop', members: [{ _id: 0, host: members[0] }] } });
    print('replica set: initiated with ' + members[0]);
  }
}

function grow(admin) {
  for (const host of members) {
    const config = admin.adminCommand({ replSetGetConfig: 1 }).config;
    if (config.members.some(member => member.host === host)) continue;
    config.version++;
    config.members.push({ _id: Math.max(...config.members.map(member => member._id)) + 1, host });
    admin.adminCommand({ replSetReconfig: config });
    print('replica set: added ' + host);
  }
}

// Every member that is asked for votes: before that, losing one could lose the majority.
function awaitMembers(admin) {
  const states = admin.adminCommand({ replSetGetStatus: 1 }).members;
  const missing = members.filter(
      host => !states.some(member => member.name === host && ['PRIMARY', 'SECONDARY'].includes(member.stateStr)));
  if (missing.length > 0) throw new Error('still copying data: ' + missing);
}

function ensureUser(connection, database, user, roles) {
  const db = connection.getDB(database);
  if (!db.getUser(user.name)) {
    db.createUser({ user: user.name, pwd: user.password, roles });
    print('user ' + user.name + '@' + database + ': made');
  } else if (!canLogIn(user, database)) {
    db.updateUser(user.name, { pwd: user.password, roles });
    print('user ' + user.name + '@' + database + ': new password');
  } else {
    db.updateUser(user.name, { roles });
    print('user ' + user.name + '@' + database + ': there');
  }
}

function drop(connection, database, name) {
  connection.getDB(database).dropUser(name);
  print('user ' + name + '@' + database + ': dropped');
}

patiently('first member', initiate);
const connection = patiently('a primary', () => {
  const found = administrator(members, 'replicaSet=shop');
  if (!found.getDB('admin').hello().isWritablePrimary) throw new Error('no primary yet');
  return found;
});
const admin = connection.getDB('admin');
patiently('members to join', () => grow(admin));
patiently('members to catch up', () => awaitMembers(admin));

ensureUser(connection, 'admin', credentials('admin'), [{ role: 'root', db: 'admin' }]);
for (const module of modules) {
  // Its own database and no other; enough for its indexes, too. The account is kept there as well, so the same name
  // in two databases is two accounts
  ensureUser(connection, module, credentials(module), [{ role: 'readWrite', db: module }]);
}
if (retire) {
  for (const module of modules) {
    for (const old of connection.getDB(module).getUsers().users) {
      if (old.user !== credentials(module).name) drop(connection, module, old.user);
    }
  }
  if (hasPrevious() && credentials('admin', 'previous-').name !== credentials('admin').name) {
    const previous = credentials('admin', 'previous-').name;
    if (admin.getUser(previous)) drop(connection, 'admin', previous);
  }
}
print('done');
