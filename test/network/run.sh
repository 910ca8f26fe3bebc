#!/bin/sh
# Runs these tests in a network of their own that leads nowhere: every address in it is this machine, and every name is
# answered by the tests' own name server. Needs Linux with unshare, ip, openssl and tinyproxy.
set -eu
cd "$(dirname "$0")/../.."

for tool in unshare ip openssl tinyproxy; do
  command -v "$tool" >/dev/null && continue
  echo "test:network needs $tool: apt-get install -y iproute2 openssl tinyproxy util-linux" >&2
  exit 1
done
if ! unshare --map-root-user --net --mount true 2>/dev/null; then
  echo 'test:network needs user namespaces; on Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0' >&2
  exit 1
fi
exec unshare --map-root-user --net --mount sh -eu -c '
  ip link set lo up
  ip route add local default dev lo
  ip -6 route add local default dev lo 2>/dev/null || true
  mount --bind test/network/resolv.conf /etc/resolv.conf
  exec node_modules/.bin/vitest run --config test/network/vitest.config.ts "$@"
' sh "$@"
