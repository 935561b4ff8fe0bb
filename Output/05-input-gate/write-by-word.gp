# At a name more is written, and less is kept
# Data: write-by-word.tsv. Draw it again with: gnuplot write-by-word.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'write-by-word.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold At a name more is written, and less is kept}' at screen 0.01395,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05412
set rmargin at screen 0.9814
set bmargin at screen 0.21429
set tmargin at screen 0.82143
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:4.5]
unset xtics
set yrange [0:1.15]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'a name' at screen 0.14684,0.17602 center front textcolor rgb '#1A1A1A'
set label 'its verb' at screen 0.3323,0.17602 center front textcolor rgb '#1A1A1A'
set label 'the gap \_\_\_' at screen 0.51776,0.17602 center front textcolor rgb '#1A1A1A'
set label 'the' at screen 0.70321,0.17602 center front textcolor rgb '#1A1A1A'
set label 'full stop' at screen 0.88867,0.17602 center front textcolor rgb '#1A1A1A'
set label 'the word read' at screen 0.51776,0.11735 center front textcolor rgb '#1A1A1A'
set label 'mean over the text' at screen 0.01395,0.875 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05412,0.05485 to screen 0.089,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#CF4A0C'
set label 'f' at screen 0.0983,0.05485 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.13256,0.05485 to screen 0.16744,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#B3178363'
set label 'i' at screen 0.17674,0.05485 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.211,0.05485 to screen 0.24588,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#664F3A15'
set label '|C̃|' at screen 0.25519,0.05485 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.30784,0.05485 to screen 0.34272,0.05485 nohead front dashtype 1 linewidth 9 linecolor rgb '#670B4D'
set label '|i ⊙ C̃|' at screen 0.35202,0.05485 left front textcolor rgb '#1A1A1A'
plot \
  'write-by-word.tsv' index 0 using 1:2:($1-0.09000000000000001):($1+0.09000000000000001):(0):2 with boxxyerror linecolor rgb '#CF4A0C' linewidth 1.5 fillstyle transparent solid 1 border, \
  'write-by-word.tsv' index 1 using 1:2:($1-0.09000000000000001):($1+0.09000000000000001):(0):2 with boxxyerror linecolor rgb '#178363' linewidth 1.5 fillstyle transparent solid 0.3 border, \
  'write-by-word.tsv' index 2 using 1:2:($1-0.09000000000000001):($1+0.09000000000000001):(0):2 with boxxyerror linecolor rgb '#4F3A15' linewidth 1.5 fillstyle transparent solid 0.6 border, \
  'write-by-word.tsv' index 3 using 1:2:($1-0.09000000000000001):($1+0.09000000000000001):(0):2 with boxxyerror linecolor rgb '#670B4D' linewidth 1.5 fillstyle transparent solid 1 border, \
  'write-by-word.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'write-by-word.tsv' index 0 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'write-by-word.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'write-by-word.tsv' index 1 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'write-by-word.tsv' index 2 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'write-by-word.tsv' index 2 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A', \
  'write-by-word.tsv' index 3 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 4 linecolor rgb '#FFFFFF', \
  'write-by-word.tsv' index 3 using 1:3:(0):($4-$3) with vectors heads size screen 0.006,90 nofilled linewidth 1.6 linecolor rgb '#1A1A1A'
unset output
