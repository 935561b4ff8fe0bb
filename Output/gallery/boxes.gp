# Without its forget gate the LSTM loses most
# Data: boxes.tsv. Draw it again with: gnuplot boxes.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'boxes.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Without its forget gate the LSTM loses most}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.818
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:3.5]
unset xtics
set yrange [1:2]
set ytics ('1.0' 1, '1.2' 1.2, '1.4' 1.4, '1.6' 1.6, '1.8' 1.8, '2.0' 2) textcolor rgb '#1A1A1A'
set label 'vanilla' at screen 0.16588,0.11735 center front textcolor rgb '#1A1A1A'
set label 'no peepholes' at screen 0.3522,0.11735 center front textcolor rgb '#1A1A1A'
set label 'coupled gates' at screen 0.53852,0.11735 center front textcolor rgb '#1A1A1A'
set label 'no forget gate' at screen 0.72484,0.11735 center front textcolor rgb '#1A1A1A'
set label 'variant' at screen 0.44536,0.05867 center front textcolor rgb '#1A1A1A'
set label 'loss of a run (nats per character)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 1.76 to graph 1,first 1.76 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'trigram 1.76' at screen 0.83206,0.66163 left front textcolor rgb '#1A1A1A'
plot \
  'boxes.tsv' index 0 using 1:5:(0):($6-$5) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#670B4D', \
  'boxes.tsv' index 0 using 1:3:(0):($2-$3) with vectors head size screen 0.006,90 nofilled linewidth 1.5 linecolor rgb '#670B4D', \
  'boxes.tsv' index 0 using 1:4:($1-0.216):($1+0.216):3:5 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.4 border, \
  'boxes.tsv' index 0 using ($1-0.216):4:(2*0.216):(0) with vectors nohead linewidth 3 linecolor rgb '#1A1A1A'
unset output
