/**
 * Writes what of a class changed and tells the other servers, if nobody was faster.
 *
 * KEYS: class, members, answers, former code, code.
 * ARGV: version that the change was made from, id, milliseconds to live, message for the others, core, lesson, then the number of fields of
 * members that are set, each with its value, of those that are deleted, and the same of answers. An empty text leaves a part as it is.
 *
 * Returns 1 where it is written, 0 where another was faster, -1 where there is no such class, -2 where the code is another's.
 */
export const COMMIT = `
local version = redis.call('HGET', KEYS[1], 'version')
if not version then return -1 end
if version ~= ARGV[1] then return 0 end
if KEYS[4] ~= KEYS[5] then
  if redis.call('EXISTS', KEYS[5]) == 1 then return -2 end
  redis.call('DEL', KEYS[4])
  redis.call('SET', KEYS[5], ARGV[2])
end
redis.call('HINCRBY', KEYS[1], 'version', 1)
if ARGV[5] ~= '' then redis.call('HSET', KEYS[1], 'core', ARGV[5]) end
if ARGV[6] ~= '' then redis.call('HSET', KEYS[1], 'lesson', ARGV[6]) end
local at = 7
for _, key in ipairs({ KEYS[2], KEYS[3] }) do
  local count = tonumber(ARGV[at])
  for place = 1, count do
    redis.call('HSET', key, ARGV[at + 2 * place - 1], ARGV[at + 2 * place])
  end
  at = at + 2 * count + 1
  count = tonumber(ARGV[at])
  for place = 1, count do redis.call('HDEL', key, ARGV[at + place]) end
  at = at + count + 1
end
for _, key in ipairs({ KEYS[1], KEYS[2], KEYS[3], KEYS[5] }) do redis.call('PEXPIRE', key, ARGV[3]) end
redis.call('PUBLISH', KEYS[1], ARGV[4])
return 1`;

/**
 * Keeps a new class. KEYS: class, code. ARGV: id, milliseconds to live, core, lesson. Returns 0 where the code is another's.
 */
export const CREATE = `
if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
redis.call('HSET', KEYS[1], 'version', 1, 'core', ARGV[3], 'lesson', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;
