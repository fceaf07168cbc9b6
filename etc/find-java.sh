# Finds Java. Read by ./segue, ./verify and ./format; forks nothing, so that starting stays quick.
#
# find_java java    sets java_home, java_identity to the build that it is, and java_number to its feature release (25), to what can run Segue: $JAVA_HOME, else `java` on the path, else the best of the usual places
# find_java javac   the same, but a development kit
# find_newest_jdk   the newest long-term release of all of them, else the newest; for builds
#
# Each returns 1 if there is no Java of at least 21.

oldest_java=21
no_java_sentence="Segue needs Java $oldest_java or newer and found none: install a JDK (such as Temurin 25 from https://adoptium.net, or your system's openjdk package) or set JAVA_HOME to one."

# java_version HOME: sets java_feature to the feature release (25) that HOME's `release` file names, else 0, and
# java_release to what tells its build from others
java_version() {
  java_feature=0
  java_release=''
  [ -r "$1/release" ] || return 0
  while IFS='=' read -r release_key release_value; do
    case $release_key in
      JAVA_VERSION)
        release_value=${release_value#\"}
        java_feature=${release_value%%[!0-9]*}
        ;;
      JAVA_RUNTIME_VERSION | IMPLEMENTOR | OS_ARCH | OS_NAME | LIBC) ;;
      *) continue ;;
    esac
    java_release="$java_release $release_value"
  done <"$1/release"
  : "${java_feature:=0}"
}

# consider HOME PROGRAM: keeps HOME in java_home if it holds bin/PROGRAM and is better than what is kept
consider() {
  [ -x "$1/bin/$2" ] || return 0
  java_version "$1"
  [ "$java_feature" -ge "$oldest_java" ] || return 0
  java_rank=$java_feature
  if [ $(((java_feature - 21) % 4)) -eq 0 ]; then java_rank=$((java_feature + 1000)); fi
  if [ "$java_rank" -gt "$best_rank" ]; then
    best_rank=$java_rank
    java_home=$1
    java_identity=$java_release
    java_number=$java_feature
  fi
}

consider_usual_places() {
  for place in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/lib/jvm/* /usr/local/openjdk* /opt/* /opt/java/* \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* "${HOME:-/nowhere}"/.local/share/mise/installs/java/* \
    "${HOME:-/nowhere}"/.asdf/installs/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    consider "$place" "$1"
  done
}

consider_path() {
  path_java=$(command -v java) || return 0
  path_java=$(readlink -f "$path_java" 2>/dev/null) || return 0
  consider "${path_java%/bin/java}" "$1"
}

find_java() {
  java_home='' best_rank=0
  if [ -n "${JAVA_HOME:-}" ]; then consider "$JAVA_HOME" "$1"; fi
  [ -n "$java_home" ] || consider_path "$1"
  [ -n "$java_home" ] || consider_usual_places "$1"
  [ -n "$java_home" ]
}

find_newest_jdk() {
  java_home='' best_rank=0
  if [ -n "${JAVA_HOME:-}" ]; then consider "$JAVA_HOME" javac; fi
  consider_path javac
  consider_usual_places javac
  [ -n "$java_home" ]
}
