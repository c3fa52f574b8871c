# Two commands are all one needs: `make site` and `make test`.

SWIFT ?= swift
CONTENT ?= content
OUTPUT ?= public
PACKAGES = libcmark-dev libyaml-dev
TEST_PACKAGES = libstemmer-dev chromium poppler-utils python3-venv default-jre-headless

# The parsers and drivers that the tests ask of built sites live in a Python of their own.
PYTHON = .build/python
REQUIREMENTS = Tests/EndToEndTests/Checks/requirements.txt

BINARY = .build/release/referat

.PHONY: site test lint clean packages test-packages

# The site: public/ from content/. BASE_URL=… builds it for another address than that of site.yml.
site: packages
	$(SWIFT) build -c release --product referat
	$(BINARY) build --content $(CONTENT) --templates templates --output $(OUTPUT) \
	  $(if $(BASE_URL),--base-url $(BASE_URL)) $(if $(FORMAT),--format $(FORMAT))

# All tests, those in a real browser too.
test: packages test-packages $(PYTHON)/.installed
	$(SWIFT) test --no-parallel --disable-xctest

# The formatter's rules, and everything Swift may warn of.
lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

clean:
	rm -rf .build .referat

# Installs what is missing, and only that; without root it goes through sudo.
packages:
	@.ci/install-packages $(PACKAGES)

test-packages:
	@.ci/install-packages $(TEST_PACKAGES)

$(PYTHON)/.installed: $(REQUIREMENTS) | test-packages
	/usr/bin/python3 -m venv $(PYTHON)
	$(PYTHON)/bin/pip install --quiet --disable-pip-version-check --requirement $(REQUIREMENTS)
	@touch $@
