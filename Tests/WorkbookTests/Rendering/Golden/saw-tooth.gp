plot 'saw-tooth.tsv'
