# make run     build Altas, make a register with sample people and visits, show what it tells, and serve its web pages
# make test    build and run every test
# make bench   measure, beside the sqlite3 shell and nginx, in one run
# make install put the executable into $(PREFIX)/bin and the completions where shells look
# make deps    install the system libraries that are missing, and nothing else
#
# run, test, bench and install first look for the system libraries, and install what is missing.

SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE := -c release --static-swift-stdlib
BUILT = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)

# Where Homebrew puts headers; the library itself is loaded when a server starts.
ifeq ($(shell uname),Darwin)
export CPATH := $(shell brew --prefix)/include
endif

.PHONY: run test bench install deps lint release

run: release
	@"$(BUILT)/altas" demo --serve

test: deps
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel --disable-swift-testing

bench: release
	@"$(BUILT)/Bench" "$(BUILT)/altas"

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$(BUILT)/altas" "$(DESTDIR)$(PREFIX)/bin/altas"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	"$(BUILT)/altas" completions bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/altas"
	install -d "$(DESTDIR)$(PREFIX)/share/zsh/site-functions"
	"$(BUILT)/altas" completions zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_altas"
	install -d "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	"$(BUILT)/altas" completions fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/altas.fish"

release: deps
	@echo "Building Altas; the first time takes a minute or two."
	@$(SWIFT) build $(RELEASE)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

deps:
	@.ci/deps
