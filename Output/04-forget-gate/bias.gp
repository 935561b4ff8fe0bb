# A bias that helps to keep hinders forgetting
# Data: bias.tsv. Draw it again with: gnuplot bias.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'bias.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold A bias that helps to keep hinders forgetting}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.975
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:4.5]
unset xtics
set yrange [0:125]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label '0' at screen 0.16728,0.11735 center front textcolor rgb '#1A1A1A'
set label '1' at screen 0.34677,0.11735 center front textcolor rgb '#1A1A1A'
set label '3' at screen 0.52627,0.11735 center front textcolor rgb '#1A1A1A'
set label '5' at screen 0.70576,0.11735 center front textcolor rgb '#1A1A1A'
set label 'no gate' at screen 0.88525,0.11735 center front textcolor rgb '#1A1A1A'
set label 'bias of the forget gate at the start' at screen 0.52627,0.05867 center front textcolor rgb '#1A1A1A'
set label 'networks that learned (%)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.73819,0.77679 to screen 0.78506,0.77679 nohead front dashtype 1 linewidth 9 linecolor rgb '#670B4D'
set label 'temporal order' at screen 0.79756,0.77679 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.73819,0.72832 to screen 0.78506,0.72832 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3CF4A0C'
set label 'grammar' at screen 0.79756,0.72832 left front textcolor rgb '#1A1A1A'
set label '0' at screen 0.13138,0.18112 center front font ',13' textcolor rgb '#1A1A1A'
set label '60' at screen 0.31087,0.50071 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.49037,0.71378 center front font ',13' textcolor rgb '#1A1A1A'
set label '90' at screen 0.66986,0.66051 center front font ',13' textcolor rgb '#1A1A1A'
set label '80' at screen 0.84935,0.60724 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.20318,0.71378 center front font ',13' textcolor rgb '#1A1A1A'
set label '100' at screen 0.38267,0.71378 center front font ',13' textcolor rgb '#1A1A1A'
set label '40' at screen 0.56216,0.39418 center front font ',13' textcolor rgb '#1A1A1A'
set label '0' at screen 0.74166,0.18112 center front font ',13' textcolor rgb '#1A1A1A'
set label '0' at screen 0.92115,0.18112 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'bias.tsv' index 0 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 1 border, \
  'bias.tsv' index 1 using 1:2:($1-0.18000000000000002):($1+0.18000000000000002):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 0.3 border
unset output
