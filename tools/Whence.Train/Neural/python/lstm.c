// Long short-term memory over blocks that lie side by side, forward and backward in time, for the trainer of the
// accurate tagger. Two threads: one for each reading direction. Compiled by train.py with the machine's own compiler.
//
// A batch has T steps and B blocks, the longest first; alive[t] says how many blocks have a token at step t.
// Arrays are [T, B, ...], gates in the order in, forget, new, out.
#include <math.h>
#include <string.h>
#include <omp.h>
typedef float v16 __attribute__((vector_size(64), aligned(4)));
// out[r, 0..n) += a[r, 0..k) * w[k, n), n a multiple of 16
static void gemm(const float*a,int lda,const float*w,int n,int k,float*out,int ldo,int rows){
  int r=0;
  for(;r<rows;r+=4){
    int m=rows-r<4?rows-r:4;
    const float*a0=a+(long)r*lda,*a1=m>1?a0+lda:a0,*a2=m>2?a0+2L*lda:a0,*a3=m>3?a0+3L*lda:a0;
    for(int j=0;j<n;j+=64){
      int q=(n-j)/16; if(q>4)q=4;
      if(q==4){
        v16 c[4][4]; for(int i=0;i<4;i++)for(int p=0;p<4;p++)c[i][p]=(v16){0};
        for(int x=0;x<k;x++){
          const v16*ww=(const v16*)(w+(long)x*n+j);
          v16 w0=ww[0],w1=ww[1],w2=ww[2],w3=ww[3];
          v16 b0=a0[x]-(v16){0},b1=a1[x]-(v16){0},b2=a2[x]-(v16){0},b3=a3[x]-(v16){0};
          c[0][0]+=b0*w0;c[0][1]+=b0*w1;c[0][2]+=b0*w2;c[0][3]+=b0*w3;
          c[1][0]+=b1*w0;c[1][1]+=b1*w1;c[1][2]+=b1*w2;c[1][3]+=b1*w3;
          c[2][0]+=b2*w0;c[2][1]+=b2*w1;c[2][2]+=b2*w2;c[2][3]+=b2*w3;
          c[3][0]+=b3*w0;c[3][1]+=b3*w1;c[3][2]+=b3*w2;c[3][3]+=b3*w3;
        }
        for(int i=0;i<m;i++){v16*o=(v16*)(out+(long)(r+i)*ldo+j);for(int p=0;p<4;p++)o[p]+=c[i][p];}
      }else for(int p=0;p<q;p++){
        v16 c[4]; for(int i=0;i<4;i++)c[i]=(v16){0};
        for(int x=0;x<k;x++){v16 w0=*(const v16*)(w+(long)x*n+j+16*p);
          c[0]+=a0[x]*w0;c[1]+=a1[x]*w0;c[2]+=a2[x]*w0;c[3]+=a3[x]*w0;}
        for(int i=0;i<m;i++){v16*o=(v16*)(out+(long)(r+i)*ldo+j);o[p]+=c[i];}
      }
    }
  }
}
static inline void sig(float*x,int n){for(int i=0;i<n;i++){float y=x[i]<-30?-30:x[i]>30?30:x[i];x[i]=1.0f/(1.0f+expf(-y));}}
static inline void th(float*x,int n){for(int i=0;i<n;i++){float y=x[i]<-15?-15:x[i]>15?15:x[i];float e=expf(-2.0f*y);x[i]=(1.0f-e)/(1.0f+e);}}
// G [T,B,4H] in: preactivations; out: gates. rows of B sorted by length descending; alive[t] rows alive at t
static void fwd1(float*G,const float*W,float*h,float*c,float*tc,int T,int B,int H,const int*alive,int rev){
  for(int s=0;s<T;s++){
    int t=rev?T-1-s:s, n=alive[t]; int tp=rev?t+1:t-1; int np=(tp<0||tp>=T)?0:alive[tp]; if(np>n)np=n;
    float*g=G+(long)t*B*4*H;
    if(np>0) gemm(h+(long)tp*B*H,H,W,4*H,H,g,4*H,np);
    for(int b=0;b<n;b++){
      float*x=g+(long)b*4*H; float*cc=c+((long)t*B+b)*H,*hh=h+((long)t*B+b)*H,*tt=tc+((long)t*B+b)*H;
      sig(x,2*H); th(x+2*H,H); sig(x+3*H,H);
      const float*cp=b<np?c+((long)tp*B+b)*H:0;
      if(cp) for(int i=0;i<H;i++)cc[i]=x[H+i]*cp[i]+x[i]*x[2*H+i];
      else for(int i=0;i<H;i++)cc[i]=x[i]*x[2*H+i];
      memcpy(tt,cc,H*4); th(tt,H);
      for(int i=0;i<H;i++)hh[i]=x[3*H+i]*tt[i];
    }
  }
}
static void bwd1(float*G,const float*WT,const float*c,const float*tc,float*dh,float*dc,int T,int B,int H,const int*alive,int rev){
  // G gates in -> dG out; dh [T,B,H] in: gradient of outputs (added to); dc [B,H] scratch zeroed
  for(int s=T-1;s>=0;s--){
    int t=rev?T-1-s:s, n=alive[t]; int tp=rev?t+1:t-1; int np=(tp<0||tp>=T)?0:alive[tp]; if(np>n)np=n;
    float*g=G+(long)t*B*4*H;
    for(int b=0;b<n;b++){
      float*x=g+(long)b*4*H; const float*tt=tc+((long)t*B+b)*H; float*d=dh+((long)t*B+b)*H,*e=dc+(long)b*H;
      const float*cp=b<np?c+((long)tp*B+b)*H:0;
      for(int i=0;i<H;i++){
        float ig=x[i],fg=x[H+i],gg=x[2*H+i],og=x[3*H+i];
        float dcc=e[i]+d[i]*og*(1-tt[i]*tt[i]);
        x[3*H+i]=d[i]*tt[i]*og*(1-og);
        x[i]=dcc*gg*ig*(1-ig);
        x[2*H+i]=dcc*ig*(1-gg*gg);
        x[H+i]=cp?dcc*cp[i]*fg*(1-fg):0;
        e[i]=cp?dcc*fg:0;
      }
    }
    if(np>0) gemm(g,4*H,WT,H,4*H,dh+(long)tp*B*H,H,np);
  }
}
void lstm_fwd(float*Gf,float*Gb,const float*Wf,const float*Wb,float*hf,float*hb,float*cf,float*cb,float*tf,float*tb,int T,int B,int H,const int*alive){
#pragma omp parallel sections num_threads(2)
{
#pragma omp section
fwd1(Gf,Wf,hf,cf,tf,T,B,H,alive,0);
#pragma omp section
fwd1(Gb,Wb,hb,cb,tb,T,B,H,alive,1);
}}
void lstm_bwd(float*Gf,float*Gb,const float*Wf,const float*Wb,const float*cf,const float*cb,const float*tf,const float*tb,float*dhf,float*dhb,float*dcf,float*dcb,int T,int B,int H,const int*alive){
#pragma omp parallel sections num_threads(2)
{
#pragma omp section
bwd1(Gf,Wf,cf,tf,dhf,dcf,T,B,H,alive,0);
#pragma omp section
bwd1(Gb,Wb,cb,tb,dhb,dcb,T,B,H,alive,1);
}}
