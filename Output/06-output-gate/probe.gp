# The number is shown all the time, not only before a verb
# Data: probe.tsv. Draw it again with: gnuplot probe.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,798 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'probe.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The number is shown all the time, not only before a verb}' at screen 0.01395,0.97243 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold is the number there?}' at screen 0.01395,0.93108 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.0577
set rmargin at screen 0.88165
set bmargin at screen 0.55639
set tmargin at screen 0.88095
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:7.5]
unset xtics
set yrange [0:120]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label 'keys' at screen 0.10919,0.53759 center front textcolor rgb '#1A1A1A'
set label 'to' at screen 0.21219,0.53759 center front textcolor rgb '#1A1A1A'
set label 'the' at screen 0.31518,0.53759 center front textcolor rgb '#1A1A1A'
set label 'cabinet' at screen 0.41818,0.53759 center front textcolor rgb '#1A1A1A'
set label 'are' at screen 0.52117,0.53759 center front textcolor rgb '#1A1A1A'
set label 'old' at screen 0.62417,0.53759 center front textcolor rgb '#1A1A1A'
set label '.' at screen 0.72716,0.53759 center front textcolor rgb '#1A1A1A'
set label 'The (next)' at screen 0.83015,0.53759 center front textcolor rgb '#1A1A1A'
set label 'probe right (%)' at screen 0.01395,0.90727 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 50 to graph 1,first 50 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 50' at screen 0.89212,0.69162 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.0577,0.50439 to screen 0.09258,0.50439 nohead front dashtype 1 linewidth 9 linecolor rgb '#2011C1'
set label 'from h' at screen 0.10188,0.50439 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.18384,0.50439 to screen 0.21872,0.50439 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3670B4D'
set label 'from C' at screen 0.22802,0.50439 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.31209,0.50439 to screen 0.34698,0.50439 nohead front dashtype 1 linewidth 9 linecolor rgb '#66666666'
set label 'from h, untrained' at screen 0.35628,0.50439 left front textcolor rgb '#1A1A1A'
set label '100' at screen 0.08173,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.18472,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.28771,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.39071,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.4937,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.5967,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '99' at screen 0.69969,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '93' at screen 0.80269,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '96' at screen 0.13666,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '74' at screen 0.23966,0.7758 center front font ',12' textcolor rgb '#1A1A1A'
set label '73' at screen 0.34265,0.77087 center front font ',12' textcolor rgb '#1A1A1A'
set label '61' at screen 0.44565,0.75138 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.54864,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.65163,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.75463,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
set label '100' at screen 0.85762,0.83939 center front font ',12' textcolor rgb '#1A1A1A'
plot \
  'probe.tsv' index 0 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#2011C1' linewidth 1.5 fillstyle transparent solid 1 border, \
  'probe.tsv' index 1 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 0.3 border, \
  'probe.tsv' index 2 using 1:2:($1-0.12):($1+0.12):(0):2 with boxxyerror linecolor rgb '#666666' linewidth 1.5 fillstyle transparent solid 0.6 border, \
  'probe.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'probe.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'probe.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'probe.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'probe.tsv' index 2 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'probe.tsv' index 2 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the gates of the units with the number}' at screen 0.01395,0.45363 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.0577
set rmargin at screen 0.9814
set bmargin at screen 0.07644
set tmargin at screen 0.40351
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:7.5]
unset xtics
set yrange [0:115]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label 'keys' at screen 0.11543,0.05764 center front textcolor rgb '#1A1A1A'
set label 'to' at screen 0.23089,0.05764 center front textcolor rgb '#1A1A1A'
set label 'the' at screen 0.34635,0.05764 center front textcolor rgb '#1A1A1A'
set label 'cabinet' at screen 0.46182,0.05764 center front textcolor rgb '#1A1A1A'
set label 'are' at screen 0.57728,0.05764 center front textcolor rgb '#1A1A1A'
set label 'old' at screen 0.69274,0.05764 center front textcolor rgb '#1A1A1A'
set label '.' at screen 0.8082,0.05764 center front textcolor rgb '#1A1A1A'
set label 'The (next)' at screen 0.92366,0.05764 center front textcolor rgb '#1A1A1A'
set label 'the word read' at screen 0.51955,0.02882 center front textcolor rgb '#1A1A1A'
set label 'o_{t} (%)' at screen 0.01395,0.42982 left front textcolor rgb '#1A1A1A'
set label '89' at screen 0.11543,0.36915 center front font ',13' textcolor rgb '#1A1A1A'
set label '86' at screen 0.23089,0.36976 center front font ',13' textcolor rgb '#1A1A1A'
set label '94' at screen 0.34635,0.37167 center front font ',13' textcolor rgb '#1A1A1A'
set label '90' at screen 0.46182,0.37182 center front font ',13' textcolor rgb '#1A1A1A'
set label '86' at screen 0.57728,0.36176 center front font ',13' textcolor rgb '#1A1A1A'
set label '77' at screen 0.69274,0.36437 center front font ',13' textcolor rgb '#1A1A1A'
set label '86' at screen 0.8082,0.36739 center front font ',13' textcolor rgb '#1A1A1A'
set label '90' at screen 0.92366,0.3702 center front font ',13' textcolor rgb '#1A1A1A'
plot \
  'probe.tsv' index 3 using 1:2:($1-0.27):($1+0.27):(0):2 with boxxyerror linecolor rgb '#085DC1' linewidth 1.5 fillstyle transparent solid 1 border, \
  'probe.tsv' index 3 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'probe.tsv' index 3 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'
unset multiplot
unset output
