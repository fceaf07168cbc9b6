# Builds the command line program for ./segue, which reads this file when there is something to build.
#
# Each build gets a folder of its own under cli/target/program and `current` names the newest: a run that is under way keeps
# the jars that it was started with.

build_failed() {
  printf 'segue: %s\n' "$1" >&2
  exit 2
}

build_program() {
  command -v mvn >/dev/null 2>&1 || build_failed "Maven 3.6.3 or newer is needed to build Segue the first time, and there is no mvn on the path: install it (Debian: apt install maven)."
  find_java javac || build_failed "Building Segue needs a JDK of at least $oldest_java, and only a runtime without compiler was found: install one, or set JAVA_HOME to one."
  mkdir -p "$programs" 2>/dev/null || build_failed "The build cannot be written to $programs: make the folder writable."
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$programs/lock"
    flock -n 9 || { echo 'segue: waiting for another build to end …' >&2; flock 9; }
    if program_is_fresh; then return; fi
  fi
  echo 'segue: building (only now, and when the sources have changed) …' >&2
  fresh=$programs/$(date +%s)-$$
  log=$programs/build.log
  mkdir "$fresh"
  : >"$fresh/built"
  if ! (cd "$root" && JAVA_HOME=$java_home mvn -q -B -ntp -Dmaven.test.skip=true -Dfast -pl dist -am package) >"$log" 2>&1 9>&-; then
    rm -rf "$fresh"
    tail -n 40 "$log" >&2
    build_failed "The build failed; the whole of its output is in $log"
  fi
  cp -p "$root"/dist/target/segue/lib/* "$fresh/"
  printf '%s\n' "$fresh" >"$programs/next" && mv "$programs/next" "$programs/current"
  for old in "$programs"/[0-9]*-*; do
    case $old in "$fresh" | "$program") ;; *) rm -rf "$old" ;; esac
  done
  program=$fresh
  exec 9>&-
}
