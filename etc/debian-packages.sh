# Installs what the tests run against, on Debian and its like. Read by ./verify, which says what it prints.

# A live node, its compiler and headers; a real broker with ranch and cowboy; the reference client to measure against; a
# terminal for interactive sessions; the shells whose completions are tried (bash is there), a strict reader of manual
# pages, and what unpacks the zip as users do.
missing_packages() {
  missing=''
  command -v erl >/dev/null 2>&1 || missing="$missing erlang-base"
  command -v erlc >/dev/null 2>&1 || missing="$missing erlang-base"
  [ -n "$(find /usr/lib/erlang/usr/include /usr/local/lib/erlang/usr/include -name 'ei.h' 2>/dev/null)" ] || missing="$missing erlang-dev"
  command -v elixir >/dev/null 2>&1 || missing="$missing elixir"
  command -v rabbitmq-server >/dev/null 2>&1 || [ -d /usr/lib/rabbitmq ] || missing="$missing rabbitmq-server"
  [ -f /usr/share/java/OtpErlang.jar ] || [ -n "$(find /usr/lib/erlang/lib -name OtpErlang.jar 2>/dev/null)" ] || missing="$missing erlang-jinterface"
  command -v tmux >/dev/null 2>&1 || missing="$missing tmux"
  command -v zsh >/dev/null 2>&1 || missing="$missing zsh"
  command -v fish >/dev/null 2>&1 || missing="$missing fish"
  command -v mandoc >/dev/null 2>&1 || missing="$missing mandoc"
  command -v unzip >/dev/null 2>&1 || missing="$missing unzip"
  command -v mvn >/dev/null 2>&1 || missing="$missing maven"
}

cannot_install() {
  printf 'verify: %s needs these Debian packages: %s. %s\n' "$0" "${missing# }" "$1" >&2
  exit 2
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# While it installs, a policy keeps Debian from starting the broker and the port mapper that the packages bring.
install_packages() {
  missing_packages
  [ -n "$missing" ] || { echo 'verify: Erlang, Elixir, RabbitMQ, tmux, the shells and Maven are there.'; return; }
  command -v apt-get >/dev/null 2>&1 || cannot_install 'There is no apt-get here: install their like by hand.'
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || cannot_install "Only root can install them: run apt-get install$missing"
  echo "verify: installing$missing: the nodes that the tests upgrade (services are not started)"
  policy=/usr/sbin/policy-rc.d own_policy=''
  if [ ! -e "$policy" ]; then
    own_policy=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod 755 "$policy"
  fi
  as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get -qq update && apt-get -qq -y --no-install-recommends install $missing" >"$install_log" 2>&1
  installed=$?
  [ -z "$own_policy" ] || as_root rm -f "$policy"
  [ "$installed" -eq 0 ] || { tail -n 20 "$install_log" >&2; cannot_install "apt-get could not install them: its output is in $install_log"; }
}
