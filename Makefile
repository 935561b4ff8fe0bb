# The workbook's commands. "make book" is all that a reader needs.

.PHONY: help setup data book test verify bench bench-setup docs format lint clean

help:
	@echo "make book     install what is missing, build, fetch the data, run every chapter, render Output/"
	@echo "make test     install what is missing, run the whole test suite"
	@echo "make setup    install what is missing (Debian packages)"
	@echo "make data     fetch the texts and series that chapters read into .data/"
	@echo "make verify   run every chapter anew and compare with the committed book"
	@echo "make bench    time this core beside PyTorch, about six minutes (without PyTorch alone)"
	@echo "make bench-setup   put PyTorch into .bench/ for it: 5.4 GB"
	@echo "make docs     the core's reference pages into .build/docs"
	@echo "make format   format the sources          make lint   complain instead"
	@echo "make clean    remove what was built, cached and fetched, but not .bench/"

setup:
	@Sources/SetUp/packages.sh

data: setup
	@Sources/SetUp/data.sh

# Without a network the chapters that need no data still run. The tool builds what it runs and no more:
# an exercise that doesn't compile stops no chapter.
book: setup
	@Sources/SetUp/data.sh || true
	@swift run workbook run --all

test: data
	@Sources/SetUp/packages.sh --tests
	@swift run workbook build-tests
	swift test --skip-build

verify: data
	@swift run workbook verify

# The machine should have nothing else to do meanwhile.
bench: setup
	swift build --product Benchmarks
	@swift run --skip-build Benchmarks

bench-setup:
	@Sources/SetUp/benchmarks.sh

docs: setup
	WORKBOOK_DOCS=1 swift package --allow-writing-to-directory .build/docs \
	  generate-documentation --target Recurrent --output-path .build/docs \
	  --transform-for-static-hosting --warnings-as-errors

format:
	swift format format --in-place --recursive Package.swift Sources Chapters Tests

lint:
	swift format lint --strict --recursive Package.swift Sources Chapters Tests

clean:
	swift package clean
	rm -rf .cache .data .build/docs
