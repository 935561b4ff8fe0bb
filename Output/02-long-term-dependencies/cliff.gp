# At the cliff a single step throws the weights away
# Data: cliff.tsv. Draw it again with: gnuplot cliff.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,533 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'cliff.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold At the cliff a single step throws the weights away}' at screen 0.01875,0.95872 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06703
set rmargin at screen 0.88353
set bmargin at screen 0.23265
set tmargin at screen 0.87054
set border 0
set xrange [2.962025316455696:9.037974683544304]
set xtics ('4' 4, '6' 6, '8' 8) textcolor rgb '#1A1A1A'
set yrange [-5.031645569620253:0.03164556962025317]
set ytics ('−5' -5, '−4' -4, '−3' -3, '−2' -2, '−1' -1, '0' 0) textcolor rgb '#1A1A1A'
set label 'bias b' at screen 0.01875,0.90807 left front textcolor rgb '#1A1A1A'
set label 'weight w' at screen 0.47528,0.16135 center front textcolor rgb '#1A1A1A'
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set cbrange [1.1218584494424934e-07:0.48048400404737834]
set colorbox vertical user origin screen 0.90853,0.23265 size screen 0.02188,0.6379 noborder
set cbtics ('0.1' 0.1, '0.2' 0.2, '0.3' 0.3, '0.4' 0.4) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'loss L' at screen 0.98125,0.90807 right front textcolor rgb '#1A1A1A'
set arrow from screen 0.06703,0.1182 to screen 0.08891,0.1182 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.06703,0.1182 to screen 0.08891,0.1182 nohead front dashtype 1 linewidth 2 linecolor rgb '#010101'
set arrow from screen 0.11078,0.1182 to screen 0.13266,0.1182 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.11078,0.1182 to screen 0.13266,0.1182 nohead front dashtype 1 linewidth 2 linecolor rgb '#010101'
set label '' at screen 0.09984,0.1182 front point pointtype 7 pointsize 1.3 linecolor rgb '#FEFEFE'
set label '' at screen 0.09984,0.1182 front point pointtype 7 pointsize 0.9 linecolor rgb '#010101'
set label 'as it is' at screen 0.14828,0.1182 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.06703,0.08255 to screen 0.08891,0.08255 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.06703,0.08255 to screen 0.08891,0.08255 nohead front dashtype (6,2.5) linewidth 2 linecolor rgb '#010101'
set arrow from screen 0.11078,0.08255 to screen 0.13266,0.08255 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.11078,0.08255 to screen 0.13266,0.08255 nohead front dashtype (6,2.5) linewidth 2 linecolor rgb '#010101'
set label '' at screen 0.09984,0.08255 front point pointtype 5 pointsize 1.3 linecolor rgb '#FEFEFE'
set label '' at screen 0.09984,0.08255 front point pointtype 5 pointsize 0.9 linecolor rgb '#010101'
set label 'clipped' at screen 0.14828,0.08255 left front textcolor rgb '#1A1A1A'
set label 'light: start, dark: end' at screen 0.14828,0.0469 left front textcolor rgb '#6B6B6B'
set datafile separator whitespace
plot \
  'cliff.tsv' index 0 matrix using (3+0.0759493670886076*$1):(-5+0.06329113924050633*$2):3 with image, \
  'cliff.tsv' index 1 using 1:2 with lines linewidth 5 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 1 using 1:2 with lines linewidth 2 dashtype 1 linecolor rgb '#010101', \
  'cliff.tsv' index 1 every 8 using 1:2 with points pointtype 7 pointsize 0.6 linecolor rgb '#010101', \
  'cliff.tsv' index 1 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 1 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'cliff.tsv' index 1 every ::0::0 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 1 every ::300 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 1 every ::300 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'cliff.tsv' index 1 every ::300 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#010101', \
  'cliff.tsv' index 2 using 1:2 with lines linewidth 5 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 2 using 1:2 with lines linewidth 2 dashtype (6,2.5) linecolor rgb '#010101', \
  'cliff.tsv' index 2 every 8 using 1:2 with points pointtype 5 pointsize 0.6 linecolor rgb '#010101', \
  'cliff.tsv' index 2 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 2 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'cliff.tsv' index 2 every ::0::0 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 2 every ::300 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'cliff.tsv' index 2 every ::300 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'cliff.tsv' index 2 every ::300 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#010101'
set datafile separator tab
unset output
