#!/bin/sh
# Starts $CHROMIUM as it was told to be started, less two features of its own window that nobody sees: the pop-up of the
# address bar, a page as costly as one of ours beside each of ours; and a renderer kept ready for the next page. Only the
# last --disable-features counts, so ours are added to those of whoever starts it.
for argument do
  shift
  case $argument in --disable-features=*) argument="$argument,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess" ;; esac
  set -- "$@" "$argument"
done
exec "$CHROMIUM" "$@"
