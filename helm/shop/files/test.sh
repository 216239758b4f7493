# shellcheck shell=bash
# What "helm test" runs, a promise each: browse, order, replay, denied. In bash and nothing else, because that is what the
# image has in which it runs.
set -euo pipefail

fail() {
  printf 'NOT KEPT: %s\n' "$1" >&2
  exit 1
}

# An answer with its head: request METHOD PATH [BODY [HEADER...]]
request() {
  local method=$1 path=$2 body=${3:-} header
  exec 3<>/dev/tcp/gateway/8080
  {
    printf '%s %s HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nContent-Length: %d\r\n' "$method" "$path" "${#body}"
    [ -z "$body" ] || printf 'Content-Type: application/json\r\n'
    for header in "${@:4}"; do printf '%s\r\n' "$header"; done
    printf '\r\n%s' "$body"
  } >&3
  timeout 20 cat <&3
  exec 3<&-
}

# expect STATUS ANSWER
expect() {
  case $2 in
    "HTTP/1.1 $1 "*) ;;
    *) fail "expected $1, got: ${2:0:500}" ;;
  esac
}

# The first value of a member, text or number: member NAME JSON
member() {
  [[ $2 =~ \"$1\":\"?([^\",}]*) ]] || fail "no $1 in: ${2:0:500}"
  printf '%s' "${BASH_REMATCH[1]}"
}

# A policy that is new, as the one that lets this pod out, takes effect a moment later.
await_gateway() {
  local attempt=0
  until timeout 3 bash -c '</dev/tcp/gateway/8080' 2>/dev/null; do
    attempt=$((attempt + 1))
    [ "$attempt" -lt 20 ] || fail 'the gateway cannot be reached'
    sleep 1
  done
}

# Logs a guest in, chooses a product that there is, and makes the order that the tests place.
shopping() {
  local answer
  await_gateway
  answer=$(request POST /api/session)
  expect 201 "$answer"
  token=$(member token "$answer")
  answer=$(request GET '/api/products?limit=100')
  expect 200 "$answer"
  # Each product begins with its SKU
  while [[ $answer =~ \{\"sku\":\"([^\"]*)\"[^{]*\"priceInCents\":([0-9]+),[^{]*\"inStock\":(true|false) ]]; do
    sku=${BASH_REMATCH[1]} price=${BASH_REMATCH[2]}
    [ "${BASH_REMATCH[3]}" = false ] || break
    answer=${answer#*"${BASH_REMATCH[0]}"}
    sku=''
  done
  [ -n "${sku:-}" ] || fail 'there is no product in stock'
  body="{\"lines\":[{\"sku\":\"$sku\",\"quantity\":1}],\"totalInCents\":$price}"
  key="helm-test-$RANDOM$RANDOM$RANDOM"
}

# place [BODY]
place() {
  request POST /api/orders "${1:-$body}" "Authorization: Bearer $token" "Idempotency-Key: $key"
}

browse() {
  local answer
  await_gateway
  answer=$(request GET '/api/products?limit=1')
  expect 200 "$answer"
  printf 'found %s\n' "$(member sku "$answer")"
  expect 404 "$(request GET /api/products/there-is-no-such)"
}

order() {
  local answer id state='' _
  shopping
  answer=$(place)
  expect 201 "$answer"
  id=$(member id "$answer")
  for _ in {1..60}; do
    answer=$(request GET "/api/orders/$id" '' "Authorization: Bearer $token")
    expect 200 "$answer"
    state=$(member state "$answer")
    case $state in CONFIRMED | REJECTED | CANCELLED) break ;; esac
    sleep 1
  done
  [ "$state" = CONFIRMED ] || fail "order $id is $state after a minute"
  printf 'order %s of %s is CONFIRMED\n' "$id" "$sku"
  expect 401 "$(request GET "/api/orders/$id")"
}

replay() {
  local first again
  shopping
  first=$(place)
  expect 201 "$first"
  again=$(place)
  expect 201 "$again"
  [ "$(member id "$first")" = "$(member id "$again")" ] || fail 'the same key made two orders'
  expect 422 "$(place "${body/\"quantity\":1/\"quantity\":2}")"
  printf 'one order, %s, however often it is sent\n' "$(member id "$first")"
}

# This pod has no role: it finds names, and reaches nobody.
denied() {
  local target
  for target in gateway/8080 storefront/8080 catalog/8080 orders/8080 storage/8080 ${DATABASE:-}; do
    getent hosts "${target%/*}" >/dev/null || fail "${target%/*} has no address: DNS does not answer"
    if timeout 3 bash -c "</dev/tcp/$target" 2>/dev/null; then fail "$target can be reached from a pod without a role"; fi
  done
  printf 'nobody can be reached\n'
}

"$1"
