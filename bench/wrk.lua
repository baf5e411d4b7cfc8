-- Posts a random line of the file $BODIES to $REQUEST_PATH each time, or gets it where the file is empty; ends with one line of JSON.
-- Where the line has the text $ANOTHER_EACH_TIME, another number stands there each time.
local requests = {}
local path = os.getenv("REQUEST_PATH")
local numbered = os.getenv("ANOTHER_EACH_TIME")
-- Another one than in the run before, as long as that took fewer than 100,000 a second.
local number = os.time() % 100000 * 100000

function init()
  local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }
  for body in io.lines(os.getenv("BODIES")) do
    requests[#requests + 1] = wrk.format("POST", path, headers, body)
  end
  if #requests == 0 then
    requests[1] = wrk.format("GET", path, { ["Accept"] = "application/json" })
  end
  math.randomseed(1)
end

function request()
  local text = requests[math.random(#requests)]
  local at, last = text:find(numbered, 1, true)
  if at then
    number = (number + 1) % 1e10
    text = text:sub(1, at - 1) .. string.format("%010d", number) .. text:sub(last + 1)
  end
  return text
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('JSON{"requests":%d,"perSecond":%.2f,"median":%.3f,"slowest":%.3f,"bytes":%d,"errors":%d}\n',
    summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    summary.bytes, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
