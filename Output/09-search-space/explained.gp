# The step size matters most, the cell less
# Data: explained.tsv. Draw it again with: gnuplot explained.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'explained.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The step size matters most, the cell less}' at screen 0.01395,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04777
set rmargin at screen 0.9814
set bmargin at screen 0.19898
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:6.5]
unset xtics
set yrange [-5:90]
set ytics ('0' 0, '20' 20, '40' 40, '60' 60, '80' 80) textcolor rgb '#1A1A1A'
set label 'step size' at screen 0.11446,0.16071 center front textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.24783,0.16071 center front textcolor rgb '#1A1A1A'
set label 'units' at screen 0.38121,0.16071 center front textcolor rgb '#1A1A1A'
set label 'momentum' at screen 0.51458,0.16071 center front textcolor rgb '#1A1A1A'
set label 'noise' at screen 0.64796,0.16071 center front textcolor rgb '#1A1A1A'
set label 'which variant' at screen 0.78133,0.16071 center front textcolor rgb '#1A1A1A'
set label 'random' at screen 0.91471,0.16071 center front textcolor rgb '#1A1A1A'
set label 'numbers' at screen 0.91471,0.11735 center front textcolor rgb '#1A1A1A'
set label 'what is known of a trial' at screen 0.51458,0.05867 center front textcolor rgb '#1A1A1A'
set label 'variance of log error explained (%)' at screen 0.01395,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.77879,0.77679 to screen 0.81367,0.77679 nohead front dashtype 1 linewidth 9 linecolor rgb '#1A1A1A'
set label 'chorales' at screen 0.82298,0.77679 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.77879,0.72832 to screen 0.81367,0.72832 nohead front dashtype 1 linewidth 9 linecolor rgb '#B34F3A15'
set label 'Japanese vowels' at screen 0.82298,0.72832 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.77879,0.67985 to screen 0.81367,0.67985 nohead front dashtype 1 linewidth 9 linecolor rgb '#66178363'
set label 'pen digits' at screen 0.82298,0.67985 left front textcolor rgb '#1A1A1A'
set label '36' at screen 0.07888,0.49381 center front font ',13' textcolor rgb '#1A1A1A'
set label '20' at screen 0.21226,0.38819 center front font ',13' textcolor rgb '#1A1A1A'
set label '0' at screen 0.34563,0.25766 center front font ',13' textcolor rgb '#1A1A1A'
set label '13' at screen 0.47901,0.34553 center front font ',13' textcolor rgb '#1A1A1A'
set label '−1' at screen 0.61239,0.20151 center front font ',13' textcolor rgb '#1A1A1A'
set label '11' at screen 0.74576,0.32976 center front font ',13' textcolor rgb '#1A1A1A'
set label '−0' at screen 0.87914,0.20437 center front font ',13' textcolor rgb '#1A1A1A'
set label '75' at screen 0.11446,0.75034 center front font ',13' textcolor rgb '#1A1A1A'
set label '38' at screen 0.24783,0.508 center front font ',13' textcolor rgb '#1A1A1A'
set label '5' at screen 0.38121,0.28758 center front font ',13' textcolor rgb '#1A1A1A'
set label '4' at screen 0.51458,0.28471 center front font ',13' textcolor rgb '#1A1A1A'
set label '0' at screen 0.64796,0.25914 center front font ',13' textcolor rgb '#1A1A1A'
set label '3' at screen 0.78133,0.2796 center front font ',13' textcolor rgb '#1A1A1A'
set label '−0' at screen 0.91471,0.20583 center front font ',13' textcolor rgb '#1A1A1A'
set label '75' at screen 0.15003,0.74666 center front font ',13' textcolor rgb '#1A1A1A'
set label '45' at screen 0.2834,0.55346 center front font ',13' textcolor rgb '#1A1A1A'
set label '3' at screen 0.41678,0.27465 center front font ',13' textcolor rgb '#1A1A1A'
set label '1' at screen 0.55015,0.26364 center front font ',13' textcolor rgb '#1A1A1A'
set label '2' at screen 0.68353,0.27304 center front font ',13' textcolor rgb '#1A1A1A'
set label '−0' at screen 0.8169,0.20545 center front font ',13' textcolor rgb '#1A1A1A'
set label '−0' at screen 0.95028,0.20471 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'explained.tsv' index 0 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#1A1A1A' linewidth 1.5 fillstyle transparent solid 1 border, \
  'explained.tsv' index 1 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#4F3A15' linewidth 1.5 fillstyle transparent solid 0.3 border, \
  'explained.tsv' index 2 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#178363' linewidth 1.5 fillstyle transparent solid 0.6 border
unset output
