#!/usr/bin/env bash
# Opens the window on a display of its own, in the sizes, scales and themes that people have, plays the scenario and
# takes pictures into app/desktop/target/looks. It judges nothing: somebody has to look at them.
# Needs Xvfb, xdotool and ImageMagick (apt-get install xvfb xdotool imagemagick libgtk-3-0), and Java 25 at JAVA25_HOME
# or on the path.
set -euo pipefail
cd "$(dirname "$0")/../../../../.."

pictures=app/desktop/target/looks
scratch=$(mktemp -d)
display=:$((90 + RANDOM % 900))
server= window=

finish() {
  [[ -z $window ]] || kill "$window" 2>/dev/null || true
  [[ -z $server ]] || kill "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT

# Waits until a command succeeds, half a minute at most.
await() {
  local _
  for _ in {1..150}; do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  echo "Waited in vain for: $*" >&2
  return 1
}

# The window has changed since the last picture, and then stood for a second.
still() {
  import -window root -depth 8 rgb:"$scratch/now"
  if cmp -s "$scratch/before" "$scratch/now"; then
    ((++stood >= 5)) && ! cmp -s "$scratch/last" "$scratch/now"
  else
    stood=0
    mv "$scratch/now" "$scratch/before"
    return 1
  fi
}

shoot() {
  stood=0
  await still
  cp "$scratch/before" "$scratch/last"
  import -window root "$pictures/$1.png"
  echo "$pictures/$1.png"
}

# look WIDTH HEIGHT SCALE THEME: width and height in pixels of the screen
look() {
  local width=$1 height=$2 scale=$3 theme=$4
  local name=${width}x${height}-x$scale-${theme,,}
  mkdir -p "$scratch/data/passkey-lab"
  printf 'theme=%s\ntoured=true\nview=SEQUENCE\nwindow=0 0 %d %d false\n' \
    "$theme" $((width / scale)) $((height / scale)) >"$scratch/data/passkey-lab/window.properties"
  Xvfb "$display" -screen 0 "${width}x${height}x24" >/dev/null 2>&1 &
  server=$!
  export DISPLAY=$display XDG_DATA_HOME=$scratch/data
  await xdotool getdisplaygeometry
  "${JAVA25_HOME:+$JAVA25_HOME/bin/}java" --module-path app/desktop/target/javafx --add-modules javafx.controls,jfx.incubator.richtext \
    --enable-native-access=javafx.graphics -Dprism.order=sw -Dglass.gtk.uiScale="$scale" \
    -cp "app/desktop/target/classes:$classpath" dev.passkeylab.desktop.Main >"$scratch/log" 2>&1 &
  window=$!
  : >"$scratch/last"
  await xdotool search --name 'Passkey Lab' || { cat "$scratch/log"; return 1; }
  xdotool search --name 'Passkey Lab' windowfocus
  shoot "$name-start"
  for _ in {1..8}; do xdotool key F6; done
  xdotool key ctrl+3 End
  shoot "$name-run"
  xdotool key F1
  shoot "$name-help"
  kill "$window"; wait "$window" 2>/dev/null || true
  kill "$server"; wait "$server" 2>/dev/null || true
  window= server=
}

mkdir -p "$pictures"
mvn -q -ntp ${OFFLINE:+-o} -pl app/desktop -am process-test-classes dependency:build-classpath -Dmdep.outputFile=target/classpath
classpath=$(<app/desktop/target/classpath)
for theme in LIGHT DARK; do
  look 1440 900 1 $theme
  look 900 600 1 $theme
  look 2880 1800 2 $theme
  look 3840 2160 1 $theme
  look 3840 2160 2 $theme
done
