-- Sends the requests of a file in turn, for wrk, and says how it went in one line. A line of the file: method, address, body, by
-- tabs; {n} in a body is a number that comes once. The second argument: how many milliseconds to wait before each, on average.
local requests = {}
local sent = 0
local from = os.time() % 1000000 * 1000000

function init(arguments)
  local pause = tonumber(arguments[2])
  if pause > 0 then
    delay = function()
      return math.random(pause / 2, pause * 1.5)
    end
  end
  for line in io.lines(arguments[1]) do
    local method, path, body = line:match("^(%S+)\t(%S+)\t?(.*)$")
    if body == "" then
      requests[#requests + 1] = { ready = wrk.format(method, path) }
    else
      requests[#requests + 1] = { method = method, path = path, body = body }
    end
  end
end

function request()
  sent = sent + 1
  local request = requests[(sent - 1) % #requests + 1]
  if request.ready then
    return request.ready
  end
  return wrk.format(request.method, request.path, nil, (request.body:gsub("{n}", string.format("%d", from + sent))))
end

function done(summary, latency, _)
  local errors = summary.errors
  print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(95), latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
