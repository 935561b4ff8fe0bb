# All learn the near word; the far one needs more than an LSTM's usual start
# Data: near-and-far.tsv. Draw it again with: gnuplot near-and-far.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,414 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'near-and-far.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold All learn the near word; the far one needs more than an}' at screen 0.01875,0.94686 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold LSTM''s usual start}' at screen 0.01875,0.89372 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.81909
set bmargin at screen 0.2029
set tmargin at screen 0.77778
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:1.5]
unset xtics
set yrange [0:115]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label 'the clouds … sky' at screen 0.26292,0.16667 center front textcolor rgb '#1A1A1A'
set label 'France … French' at screen 0.6337,0.16667 center front textcolor rgb '#1A1A1A'
set label 'the word to guess' at screen 0.44831,0.11111 center front textcolor rgb '#1A1A1A'
set label 'right guesses (%)' at screen 0.01875,0.8285 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 12.5 to graph 1,first 12.5 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 12.5' at screen 0.83316,0.26539 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.07753,0.05193 to screen 0.12441,0.05193 nohead front dashtype 1 linewidth 9 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.13691,0.05193 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.22297,0.05193 to screen 0.26984,0.05193 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.28234,0.05193 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.55041,0.05193 to screen 0.59728,0.05193 nohead front dashtype 1 linewidth 9 linecolor rgb '#66670B4D'
set label 'LSTM, forget bias 5' at screen 0.60978,0.05193 left front textcolor rgb '#1A1A1A'
set label '100' at screen 0.16403,0.72695 center front font ',13' textcolor rgb '#1A1A1A'
set label '13' at screen 0.53482,0.30254 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.26292,0.72695 center front font ',13' textcolor rgb '#1A1A1A'
set label '41' at screen 0.6337,0.71745 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.36181,0.72695 center front font ',13' textcolor rgb '#1A1A1A'
set label '96' at screen 0.73259,0.72695 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'near-and-far.tsv' index 0 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#2011C1' linewidth 1.5 fillstyle transparent solid 1 border, \
  'near-and-far.tsv' index 1 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 0.3 border, \
  'near-and-far.tsv' index 2 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.6 border, \
  'near-and-far.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'near-and-far.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'near-and-far.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'near-and-far.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'near-and-far.tsv' index 2 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'near-and-far.tsv' index 2 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'
unset output
