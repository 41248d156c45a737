# Finds a JDK; to be sourced by a POSIX shell.

# The feature version of the JDK in folder $1, such as 25; nothing if it is none.
jdk_version_of() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Takes the folder $1 if it holds a JDK of version $2 or later that is newer than the one at hand.
consider_jdk() {
  found=$(jdk_version_of "$1")
  if [ -n "$found" ] && [ "$found" -ge "$2" ] && [ "$found" -gt "$jdk_version" ]; then
    jdk=$1
    jdk_version=$found
  fi
}

# Sets jdk to the folder of a JDK of version $1 or later, and jdk_version to its version: that of
# JAVA_HOME, else that of the PATH, else the newest in the usual folders. Fails if there is none.
find_jdk() {
  jdk=
  jdk_version=0
  consider_jdk "${JAVA_HOME:-/nowhere}" "$1"
  [ -z "$jdk" ] || return 0
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ] && on_path=$(readlink -f "$on_path" 2>/dev/null); then
    consider_jdk "$(dirname "$(dirname "$on_path")")" "$1"
    [ -z "$jdk" ] || return 0
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk* "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/*; do
    consider_jdk "$candidate" "$1"
  done
  [ -n "$jdk" ]
}
