# Momentum swings, and arrives
# Data: surface.tsv. Draw it again with: gnuplot surface.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,533 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'surface.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Momentum swings, and arrives}' at screen 0.01875,0.95872 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.08891
set rmargin at screen 0.88353
set bmargin at screen 0.23265
set tmargin at screen 0.87054
set border 0
set xrange [-2.0253164556962027:2.0253164556962027]
set xtics ('−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2) textcolor rgb '#1A1A1A'
set yrange [-1.518987341772152:1.518987341772152]
set ytics ('−1.5' -1.5, '−1.0' -1, '−0.5' -0.5, '0' 0, '0.5' 0.5, '1.0' 1, '1.5' 1.5) textcolor rgb '#1A1A1A'
set label 'weight w_{2}' at screen 0.01875,0.90807 left front textcolor rgb '#1A1A1A'
set label 'weight w_{1}' at screen 0.48622,0.16135 center front textcolor rgb '#1A1A1A'
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set logscale cb
set cbrange [0.01352507610959778:22.009999999999998]
set colorbox vertical user origin screen 0.90853,0.23265 size screen 0.02188,0.6379 noborder
set cbtics ('0.1' 0.1, '1' 1, '10' 10) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'squared error' at screen 0.98125,0.90807 right front textcolor rgb '#1A1A1A'
set contour base
set cntrparam levels discrete 0.02,0.05,0.1,0.2,0.5,1,2,5,10,20
unset surface
set table $contours1
splot 'surface.tsv' index 0 matrix using (-2+0.05063291139240506*$1):(-1.5+0.0379746835443038*$2):3
unset table
unset contour
set surface
set arrow from screen 0.08891,0.1182 to screen 0.11078,0.1182 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.08891,0.1182 to screen 0.11078,0.1182 nohead front dashtype 1 linewidth 2 linecolor rgb '#010101'
set arrow from screen 0.13266,0.1182 to screen 0.15453,0.1182 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.13266,0.1182 to screen 0.15453,0.1182 nohead front dashtype 1 linewidth 2 linecolor rgb '#010101'
set label '' at screen 0.12172,0.1182 front point pointtype 7 pointsize 1.3 linecolor rgb '#FEFEFE'
set label '' at screen 0.12172,0.1182 front point pointtype 7 pointsize 0.9 linecolor rgb '#010101'
set label 'gradient descent, 30 steps' at screen 0.17016,0.1182 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.08891,0.08255 to screen 0.11078,0.08255 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.08891,0.08255 to screen 0.11078,0.08255 nohead front dashtype (6,2.5) linewidth 2 linecolor rgb '#010101'
set arrow from screen 0.13266,0.08255 to screen 0.15453,0.08255 nohead front dashtype 1 linewidth 5 linecolor rgb '#FEFEFE'
set arrow from screen 0.13266,0.08255 to screen 0.15453,0.08255 nohead front dashtype (6,2.5) linewidth 2 linecolor rgb '#010101'
set label '' at screen 0.12172,0.08255 front point pointtype 5 pointsize 1.3 linecolor rgb '#FEFEFE'
set label '' at screen 0.12172,0.08255 front point pointtype 5 pointsize 0.9 linecolor rgb '#010101'
set label 'with momentum, 30 steps' at screen 0.17016,0.08255 left front textcolor rgb '#1A1A1A'
set label 'light: start, dark: end' at screen 0.17016,0.0469 left front textcolor rgb '#6B6B6B'
set datafile separator whitespace
plot \
  'surface.tsv' index 0 matrix using (-2+0.05063291139240506*$1):(-1.5+0.0379746835443038*$2):3 with image, \
  $contours1 using 1:2:((log($3/0.01352507610959778)/log(1627.34758914821)) >= 0.4307692307692308 ? 0x010101 : 0xFEFEFE) with lines linewidth 0.8 linecolor rgb variable, \
  'surface.tsv' index 1 using 1:2 with lines linewidth 5 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 1 using 1:2 with lines linewidth 2 dashtype 1 linecolor rgb '#010101', \
  'surface.tsv' index 1 every 1 using 1:2 with points pointtype 7 pointsize 0.6 linecolor rgb '#010101', \
  'surface.tsv' index 1 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 1 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'surface.tsv' index 1 every ::0::0 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 1 every ::30 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 1 every ::30 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'surface.tsv' index 1 every ::30 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#010101', \
  'surface.tsv' index 2 using 1:2 with lines linewidth 5 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 2 using 1:2 with lines linewidth 2 dashtype (6,2.5) linecolor rgb '#010101', \
  'surface.tsv' index 2 every 1 using 1:2 with points pointtype 5 pointsize 0.6 linecolor rgb '#010101', \
  'surface.tsv' index 2 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 2 every ::0::0 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'surface.tsv' index 2 every ::0::0 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 2 every ::30 using 1:2 with points pointtype 7 pointsize 1.9 linecolor rgb '#FEFEFE', \
  'surface.tsv' index 2 every ::30 using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#010101', \
  'surface.tsv' index 2 every ::30 using 1:2 with points pointtype 7 pointsize 1 linecolor rgb '#010101'
set datafile separator tab
unset output
